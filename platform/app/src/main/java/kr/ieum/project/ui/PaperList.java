package kr.ieum.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.plugin.DocumentTemplate;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.plugin.ui.PrintSheet;
import kr.ieum.project.Paper;
import kr.ieum.project.Project;

/** The papers of the project's plugin, filled with what is known of it, to be looked at and printed. */
class PaperList extends Composite<Div> {

    private final transient Project project;
    private final LocalDate today;

    /** @param page holds a paper while it is printed */
    PaperList(List<DocumentTemplate> templates, Project project, LocalDate today, HasComponents page) {
        this.project = project;
        this.today = today;
        getContent().addClassName("project-papers");
        templates.forEach(template -> getContent().add(line(template, page)));
        if (templates.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("project.papers.none")));
        }
    }

    private Div line(DocumentTemplate template, HasComponents page) {
        var name = template.name().in(getLocale());
        var look = new Button(getTranslation("project.papers.look"), click -> look(paper(template)));
        look.setAriaLabel(getTranslation("project.papers.look.label", name));
        var print = new PrintButton(page, () -> {
            var paper = paper(template);
            return new PrintSheet(paper.title(), paper.paragraphs());
        });
        print.setAriaLabel(getTranslation("project.papers.print.label", name));
        var line = new Div(new Span(name), look, print);
        line.addClassName("project-paper");
        return line;
    }

    private Paper paper(DocumentTemplate template) {
        return Paper.of(template, project, today, getLocale());
    }

    private void look(Paper paper) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(paper.title());
        dialog.setWidth("44rem");
        dialog.setMaxWidth("100%");
        var text = new Div();
        text.addClassName("project-paper-text");
        paper.paragraphs().forEach(paragraph -> text.add(new Paragraph(paragraph)));
        dialog.add(text);
        dialog.getFooter().add(new Button(getTranslation("text.close"), click -> dialog.close()));
        dialog.open();
    }
}
