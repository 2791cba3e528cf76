package kr.ieum.x.gangwonliquidhydrogen.request;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.gangwonliquidhydrogen.page.Seen;
import org.jspecify.annotations.Nullable;

/** Asks for what a firm requests. */
final class RequestForm {

    private RequestForm() {}

    /** @param made told which request it became */
    static Dialog apply(RequestDesk.At at, Consumer<UUID> made) {
        return dialog(
                at,
                null,
                data -> at.tools().attempts().of(() -> made.accept(at.requests().apply(data))));
    }

    static Dialog change(RequestDesk.At at, Request request, Runnable refresh) {
        var seen = new Seen(request.version());
        return dialog(
                at,
                request,
                data -> at.tools().attempts().of(seen, version -> {
                    at.requests().change(request.id(), version, data);
                    refresh.run();
                }));
    }

    private static Dialog dialog(
            RequestDesk.At at, @Nullable Request request, Function<RequestData, Optional<String>> save) {
        var inputs = at.tools().inputs();
        var today = at.tools().acting().today();
        var title = inputs.line("request.name", 200, true, request == null ? "" : request.title());
        var kind = inputs.choice("request.kind", RequestKind.of(at.desk()), request == null ? null : request.kind());
        var firm = inputs.firm("firm", at.tools().firms(), request == null ? null : request.firmId());
        var asked = inputs.won("request.asked", 1, true, request == null ? null : request.asked());
        var year = YearInput.of(at.tools(), inputs, request == null ? today.getYear() : request.year());
        var starts = inputs.day("request.starts", true, request == null ? null : request.startsOn());
        var last = inputs.day(
                "request.last",
                true,
                request == null ? null : request.endsBefore().minusDays(1));
        var note = inputs.lines("note", false, request == null ? "" : request.note());
        Supplier<Optional<String>> write = () -> save.apply(new RequestData(
                kind.getValue(),
                firm.getValue().id(),
                firm.getValue().name(),
                title.getValue().strip(),
                year.getValue(),
                asked.number().orElseThrow().longValueExact(),
                starts.getValue(),
                last.getValue().plusDays(1),
                note.getValue()));
        var heading = at.tools().words().get(request == null ? "request.new" : "request.change");
        return new FormDialog(heading, inputs.then(write), title, kind, firm, asked, year, starts, last, note);
    }
}
