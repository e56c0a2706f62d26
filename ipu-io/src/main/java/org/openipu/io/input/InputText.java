package org.openipu.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/**
 * A text of bounded size that is known to be text: UTF-8, without a byte order mark and without control characters, but
 * for the form feeds of a text in pages.
 *
 * @param name the input's name as the user gave it; {@code -} for standard input
 * @param text the text
 * @param limits the limits within which it is read
 */
public record InputText(String name, String text, ReadLimits limits) {

    /**
     * Returns a text that is at hand.
     *
     * @param name the input's name
     * @param text the text
     * @return the input
     */
    public static InputText of(String name, String text) {
        return new InputText(name, text, ReadLimits.DEFAULT);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param limits the limits
     * @return the text; unreadable with its finding when the file is missing, is a folder, may not be read, is too large,
     *     is empty or is no UTF-8 text
     */
    public static ReadResult<InputText> read(Path file, ReadLimits limits) {
        return read(file, limits, false);
    }

    /**
     * Reads a file that may have form feeds between its pages, as texts taken from a PDF have.
     *
     * @param file the file
     * @param limits the limits
     * @return the text, form feeds included; unreadable as {@link #read(Path, ReadLimits)} says
     */
    public static ReadResult<InputText> readPages(Path file, ReadLimits limits) {
        return read(file, limits, true);
    }

    private static ReadResult<InputText> read(Path file, ReadLimits limits, boolean paged) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return Refusal.of("input.folder", name);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(name, stream, limits, paged);
        } catch (NoSuchFileException e) {
            return Refusal.of("input.missing", name);
        } catch (AccessDeniedException e) {
            return Refusal.of("input.no-access", name);
        } catch (IOException e) {
            return Refusal.of("input.failed", name);
        }
    }

    /**
     * Reads a stream to its end, or to the limit; does not close it.
     *
     * @param name the input's name, for findings
     * @param stream the stream
     * @param limits the limits
     * @return the text; unreadable with its finding when it is too large, is empty or is no UTF-8 text
     * @throws IOException if the stream fails
     */
    public static ReadResult<InputText> read(String name, InputStream stream, ReadLimits limits) throws IOException {
        return read(name, stream, limits, false);
    }

    /**
     * Reads a stream that may have form feeds between its pages to its end, or to the limit; does not close it.
     *
     * @param name the input's name, for findings
     * @param stream the stream
     * @param limits the limits
     * @return the text, form feeds included; unreadable as {@link #read(String, InputStream, ReadLimits)} says
     * @throws IOException if the stream fails
     */
    public static ReadResult<InputText> readPages(String name, InputStream stream, ReadLimits limits)
            throws IOException {
        return read(name, stream, limits, true);
    }

    private static ReadResult<InputText> read(String name, InputStream stream, ReadLimits limits, boolean paged)
            throws IOException {
        byte[] bytes = stream.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            return Refusal.of(Finding.error(
                    "input.too-large", "", Argument.of("file", name), Argument.of("limit", limits.bytes())));
        }
        return Utf8.decode(name, bytes, paged)
                .then(text -> new ReadResult.Read<>(new InputText(name, text, limits), List.of()));
    }
}
