/** The {@code ipu} command line, and one small program for each question a user asks. */
module org.openipu.examples {
    requires org.openipu.io;
    requires info.picocli;
    requires java.logging;
    requires java.xml;
    // names that the Java runtime makes of the jars', which state none of their own
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires java.desktop;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires static org.jspecify;

    opens org.openipu.examples.cli to
            info.picocli;
}
