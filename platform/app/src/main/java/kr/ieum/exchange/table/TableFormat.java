package kr.ieum.exchange.table;

import java.io.OutputStream;

/** In which form a table is handed out. */
public enum TableFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        TableWriter open(OutputStream out, TableHead head) {
            return new ExcelWriter(out, head);
        }
    },
    /** UTF-8 with a mark, without which Excel would take it for MS949. */
    CSV("csv", "text/csv; charset=UTF-8") {
        @Override
        TableWriter open(OutputStream out, TableHead head) {
            return CsvWriter.utf8(out, head);
        }
    },
    /** For older programs; a character that MS949 does not have becomes a question mark. */
    CSV_MS949("csv", "text/csv; charset=MS949") {
        @Override
        TableWriter open(OutputStream out, TableHead head) {
            return CsvWriter.ms949(out, head);
        }
    };

    private final String fileExtension;
    private final String mediaType;

    TableFormat(String fileExtension, String mediaType) {
        this.fileExtension = fileExtension;
        this.mediaType = mediaType;
    }

    public String fileExtension() {
        return fileExtension;
    }

    public String mediaType() {
        return mediaType;
    }

    abstract TableWriter open(OutputStream out, TableHead head);
}
