package kr.ieum.exchange.table;

/** Takes rows one by one, in the order of the file. */
@FunctionalInterface
public interface RowConsumer {

    void accept(TableRow row);
}
