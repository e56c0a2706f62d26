package org.openipu.io.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writing through a temporary file, so that nobody ever sees half of one. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a text as UTF-8; makes the folder if there is none, and replaces a file of that name.
     *
     * @param folder the folder
     * @param name the file's name in it
     * @param text the whole content
     * @return the file
     * @throws IOException if the text is no Unicode, or the folder or file cannot be written; a file of that name is then as it was
     */
    public static Path write(Path folder, String name, String text) throws IOException {
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] content = new byte[encoded.remaining()];
        encoded.get(content);
        return write(folder, name, content);
    }

    /**
     * Writes bytes; makes the folder if there is none, and replaces a file of that name.
     *
     * @param folder the folder
     * @param name the file's name in it
     * @param content the whole content
     * @return the file
     * @throws IOException if the folder or file cannot be written; a file of that name is then as it was
     */
    public static Path write(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name);
        Path temporary = folder.resolve("." + name + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return file;
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
