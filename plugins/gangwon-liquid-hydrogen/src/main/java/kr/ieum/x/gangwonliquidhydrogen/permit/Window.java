package kr.ieum.x.gangwonliquidhydrogen.permit;

/**
 * When the extension can be asked for, in months before the permit's last day.
 *
 * @param opens first day
 * @param closes last day, later than the first
 * @param noticeDays how many days before its first day, and before the permit's end, people are told
 */
record Window(int opens, int closes, int noticeDays) {

    Window {
        if (opens <= closes || closes < 0 || noticeDays < 0) {
            throw new IllegalArgumentException("a window opens before it closes: " + opens + ", " + closes);
        }
    }
}
