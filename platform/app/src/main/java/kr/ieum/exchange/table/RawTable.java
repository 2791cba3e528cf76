package kr.ieum.exchange.table;

/** A sheet or file as it stands: rows with any number of cells, before anybody knows which of them is the header. */
interface RawTable {

    /** Name of the sheet, or empty. */
    String name();

    /** Reads all rows from the beginning; blank ones may be left out. */
    void forEach(RowConsumer rows);
}
