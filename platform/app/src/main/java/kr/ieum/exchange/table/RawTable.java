package kr.ieum.exchange.table;

/** A sheet or file as it stands: rows with any number of cells, before anybody knows which of them is the header. */
interface RawTable {

    /** Name of the sheet, or empty. */
    String name();

    /** How many cells its longest row has, where that is known without its first rows; else 0. */
    default int width() {
        return 0;
    }

    /** Reads all rows from the beginning; blank ones may be left out. */
    void forEach(RowConsumer rows);
}
