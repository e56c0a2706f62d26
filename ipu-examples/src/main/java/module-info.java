/** The {@code ipu} command line, and one small program for each question a user asks. */
module org.openipu.examples {
    requires org.openipu.io;
    requires info.picocli;
    requires java.logging;
    requires static org.jspecify;

    opens org.openipu.examples.cli to
            info.picocli;
}
