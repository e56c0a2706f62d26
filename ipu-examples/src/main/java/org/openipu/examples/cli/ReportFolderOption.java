package org.openipu.examples.cli;

import picocli.CommandLine.Option;

/** Where a report's files go. */
final class ReportFolderOption {

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the files (default: ./ipu-report)")
    private String folder = "ipu-report";

    String folder() {
        return folder;
    }
}
