package kr.ieum.x.gangwonliquidhydrogen.request;

import java.util.List;
import java.util.stream.Stream;

/** What a firm asks for. */
enum RequestKind {
    PROTOTYPE(Desk.TECHNOPARK),
    MARKETING(Desk.TECHNOPARK),
    EXHIBITION(Desk.TECHNOPARK),
    RESTRUCTURING(Desk.FUND),
    GROWTH(Desk.FUND),
    NEW_MARKET(Desk.FUND),
    START_UP(Desk.FUND),
    EMERGENCY(Desk.FUND);

    private final Desk desk;

    RequestKind(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    static List<RequestKind> of(Desk desk) {
        return Stream.of(values()).filter(kind -> kind.desk == desk).toList();
    }
}
