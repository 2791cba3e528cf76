package kr.ieum.exchange;

/** Checks and cleans rows one by one; called from several threads at once, without a transaction, 100,000 times. */
@FunctionalInterface
public interface RowCheck {

    CheckedRow check(RowValues row);
}
