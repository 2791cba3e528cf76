package kr.ieum.company.ui.list;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import kr.ieum.exchange.table.TableFormat;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** The ways out of the list: files and paper. */
@Component
class CompanyOutput {

    private final CompanyDownload download;
    private final CompanyPrint print;
    private final Texts texts;

    CompanyOutput(CompanyDownload download, CompanyPrint print, Texts texts) {
        this.download = download;
        this.print = print;
        this.texts = texts;
    }

    /** @param page of the list, which holds the sheet while it is printed */
    Div links(HasComponents page, Supplier<ListState> state, Supplier<Set<CompanyColumn>> columns, Locale locale) {
        var links = new Div(new Span(texts.get(locale, "company.list.download")));
        for (var format : TableFormat.values()) {
            links.add(file(format, state, columns, locale));
        }
        var button = new PrintButton(page, () -> print.sheet(state.get(), columns.get(), locale));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        links.add(button);
        links.addClassName("download-links");
        return links;
    }

    private Anchor file(
            TableFormat format, Supplier<ListState> state, Supplier<Set<CompanyColumn>> columns, Locale locale) {
        var link = new Anchor(
                event -> download.write(event, format, state.get(), columns.get(), locale),
                AttachmentType.DOWNLOAD,
                texts.get(locale, "company.list.format." + format.name()));
        link.setAriaLabel(texts.get(locale, "company.list.download-as", link.getText()));
        return link;
    }
}
