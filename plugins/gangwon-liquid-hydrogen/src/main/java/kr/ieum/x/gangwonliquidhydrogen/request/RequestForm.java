package kr.ieum.x.gangwonliquidhydrogen.request;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import org.jspecify.annotations.Nullable;

/** Asks for what a firm requests. */
final class RequestForm {

    private final RecordForm<Request> form;
    private final TextField title;
    private final Select<RequestKind> kind;
    private final ComboBox<Firm> firm;
    private final NumberInput asked;
    private final Select<Integer> year;
    private final DateField starts;
    private final DateField last;
    private final TextArea note;

    private RequestForm(RequestDesk.At at, @Nullable Request request) {
        var tools = at.tools();
        form = tools.form(request);
        title = form.required(form.line("request.name", 200));
        kind = form.required(form.choice("request.kind", RequestKind.of(at.desk()), tools.words()::of));
        firm = form.required(form.firm("firm", tools.firms()));
        asked = form.required(form.won("request.asked", 1));
        year = form.required(form.choice("request.year", Years.of(tools, request), String::valueOf));
        starts = form.required(form.day("request.starts"));
        last = form.required(form.day("request.last"));
        note = form.lines("note", Tools.LONG_TEXT);
        year.setValue(tools.acting().today().getYear());
        form.shows(title, Request::title);
        form.shows(kind, Request::kind);
        form.shows(firm, seen -> Firm.named(seen.firmId(), seen.firmName()));
        form.showsNumber(asked, seen -> BigDecimal.valueOf(seen.asked()));
        form.shows(year, Request::year);
        form.shows(starts, Request::startsOn);
        form.shows(last, seen -> seen.endsBefore().minusDays(1));
        form.shows(note, Request::note);
    }

    /** @param made told which request it became */
    static Dialog apply(RequestDesk.At at, Consumer<UUID> made) {
        var asked = new RequestForm(at, null);
        return asked.form.ask(
                at.tools().words().get("request.new"),
                () -> made.accept(at.requests().apply(asked.data())));
    }

    static Dialog change(RequestDesk.At at, Request request, Runnable refresh) {
        var asked = new RequestForm(at, request);
        return asked.form.change(
                at.tools().words().get("request.change"),
                seen -> at.requests().change(seen, asked.data()),
                () -> at.requests().get(request.id()),
                refresh);
    }

    private RequestData data() {
        return new RequestData(
                kind.getValue(),
                firm.getValue().id(),
                firm.getValue().name(),
                title.getValue().strip(),
                year.getValue(),
                asked.number().orElseThrow().longValueExact(),
                starts.getValue(),
                last.getValue().plusDays(1),
                note.getValue());
    }
}
