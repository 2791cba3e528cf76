package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.company.profile.CertificateEntry;
import kr.ieum.company.profile.CompanyHead;
import kr.ieum.company.profile.CompanyProfile;
import kr.ieum.company.profile.Workplace;
import kr.ieum.company.ui.CompanyLabels;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import kr.ieum.uikit.FirmSectionSource;
import org.jspecify.annotations.Nullable;

/** Lays out what is known of a firm, part by part. */
@org.springframework.stereotype.Component
class CompanySections {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CompanyLabels labels;
    private final Regions regions;
    private final ChangeText changeText;
    private final Texts texts;
    private final List<FirmSectionSource> sources;
    private final Clock clock;

    CompanySections(
            CompanyLabels labels,
            Regions regions,
            ChangeText changeText,
            Texts texts,
            List<FirmSectionSource> sources,
            Clock clock) {
        this.labels = labels;
        this.regions = regions;
        this.changeText = changeText;
        this.texts = texts;
        this.sources = sources;
        this.clock = clock;
    }

    /** For those who only read. */
    List<Component> of(CompanyProfile profile) {
        return of(profile, List.of(), List.of());
    }

    /**
     * @param contactTools stand below the contacts
     * @param noteTools stand below the notes
     */
    List<Component> of(CompanyProfile profile, List<Component> contactTools, List<Component> noteTools) {
        var sections = new ArrayList<Component>(List.of(
                new DetailsSection(say("overview"), overview(profile)),
                workplaces(profile),
                industries(profile),
                figures(profile),
                table(
                        "certificates",
                        profile.certificates(),
                        this::certificate,
                        "certificate",
                        "number",
                        "from",
                        "to")));
        sources.stream()
                .flatMap(source -> source.firmSections(profile.head().id()).stream())
                .map(section -> new DetailsSection(section.title(), section.content()))
                .forEach(sections::add);
        sections.addAll(List.of(
                with(contacts(profile), contactTools),
                with(notes(profile), noteTools),
                changes(profile),
                sources(profile)));
        return sections;
    }

    private static DetailsSection with(DetailsSection section, List<Component> tools) {
        section.getContent().add(tools);
        return section;
    }

    private DetailsSection workplaces(CompanyProfile profile) {
        return table(
                "workplaces",
                profile.workplaces(),
                this::workplace,
                "kind",
                "address",
                "postal-code",
                "district",
                "complex",
                "phone",
                "fax");
    }

    private DetailsSection industries(CompanyProfile profile) {
        return table(
                "industries",
                profile.industries(),
                entry -> List.of(
                        say(entry.position() == 0 ? "main-industry" : "further-industry"),
                        labels.industry(entry.code(), entry.revision(), entry.label()),
                        say("revision", entry.revision()),
                        CompanyLabels.orEmpty(entry.label())),
                "kind",
                "industry",
                "revision-of",
                "as-listed");
    }

    private DetailsSection figures(CompanyProfile profile) {
        return profile.figures().isEmpty()
                ? new DetailsSection(say("figures"))
                : new DetailsSection(say("figures"), new FiguresSection(profile.figures()));
    }

    private DetailsSection notes(CompanyProfile profile) {
        return table(
                "notes",
                profile.notes(),
                note -> List.of(minute(note.at()), note.author(), note.text()),
                "at",
                "by",
                "text");
    }

    private DetailsSection changes(CompanyProfile profile) {
        return table(
                "changes",
                profile.changes(),
                change -> List.of(
                        minute(change.at()),
                        change.actor(),
                        say("action." + change.action().code()),
                        CompanyLabels.orEmpty(changeText.of(change, locale()))),
                "at",
                "by",
                "action",
                "what");
    }

    private DetailsSection sources(CompanyProfile profile) {
        return table(
                "sources",
                profile.sources(),
                source -> List.of(
                        source.source(),
                        source.externalKey(),
                        source.goneSince() == null ? say("named") : say("gone-since", source.goneSince())),
                "source",
                "key",
                "state");
    }

    private Component overview(CompanyProfile profile) {
        var head = profile.head();
        var facts = new Facts()
                .add(say("business-number"), CompanyLabels.businessNumber(head.businessNumber()))
                .add(say("corporate-number"), CompanyLabels.orEmpty(head.corporateNumber()))
                .add(say("english-name"), CompanyLabels.orEmpty(head.englishName()))
                .add(say("representative"), CompanyLabels.orEmpty(head.representative()))
                .add(say("founded"), CompanyLabels.orEmpty(head.foundedOn()))
                .add(say("district"), labels.district(head.district(), locale()))
                .add(
                        say("main-industry"),
                        labels.industry(head.mainIndustry(), head.mainIndustryRevision(), head.mainIndustryLabel()))
                .add(say("products"), CompanyLabels.orEmpty(head.products()))
                .add(say("phone"), CompanyLabels.orEmpty(head.phone()))
                .add(say("website"), website(head))
                .add(
                        say("headquarters"),
                        say(head.headquartersHere() ? "headquarters-here" : "headquarters-elsewhere"));
        addElsewhere(facts, profile.elsewhere());
        return facts.add(say("changed"), say("changed-by", minute(head.updatedAt()), head.updatedBy()));
    }

    /** What a group of regions has, all its members see; what a region has, only that region. */
    private void addElsewhere(Facts facts, List<TenantId> tenants) {
        var regions = tenants.stream().filter(tenant -> !tenant.isJoint()).toList();
        if (!regions.isEmpty()) {
            facts.add(say("elsewhere"), say("elsewhere-in", names(regions)));
        }
        var groups = tenants.stream().filter(TenantId::isJoint).toList();
        if (!groups.isEmpty()) {
            facts.add(say("joint"), say("joint-in", names(groups)));
        }
    }

    private DetailsSection contacts(CompanyProfile profile) {
        var section = table(
                "contacts",
                profile.contacts(),
                contact -> List.of(
                        contact.name(),
                        CompanyLabels.orEmpty(contact.duty()),
                        CompanyLabels.orEmpty(contact.phone()),
                        CompanyLabels.orEmpty(contact.email())),
                "person",
                "duty",
                "phone",
                "email");
        if (!profile.contacts().isEmpty()) {
            section.getContent().add(new Paragraph(say("masked")));
        }
        return section;
    }

    private <T> DetailsSection table(String name, List<T> entries, Function<T, List<String>> cells, String... columns) {
        if (entries.isEmpty()) {
            return new DetailsSection(say(name));
        }
        var table = new DataTable(
                say(name), List.of(columns).stream().map(this::say).toList());
        table.addClassName("text-table");
        entries.forEach(entry -> {
            var row = cells.apply(entry);
            table.add(row.getFirst(), row.subList(1, row.size()));
        });
        return new DetailsSection(say(name), table);
    }

    private List<String> workplace(Workplace place) {
        var address = place.roadAddress() == null ? place.lotAddress() : place.roadAddress();
        return List.of(
                say("workplace." + place.kind()),
                CompanyLabels.orEmpty(address),
                CompanyLabels.orEmpty(place.postalCode()),
                place.district() == null ? region(place.region()) : labels.district(place.district(), locale()),
                CompanyLabels.orEmpty(place.complex()),
                CompanyLabels.orEmpty(place.phone()),
                CompanyLabels.orEmpty(place.fax()));
    }

    private List<String> certificate(CertificateEntry certificate) {
        return List.of(
                labels.certificate(certificate.kind(), locale()),
                certificate.number().isEmpty() ? "-" : certificate.number(),
                CompanyLabels.orEmpty(certificate.validFrom()),
                CompanyLabels.orEmpty(certificate.validTo()));
    }

    private static Component website(CompanyHead head) {
        var address = head.website();
        if (address == null) {
            return new Span(CompanyLabels.orEmpty(null));
        }
        // only what opens as a page becomes a link: a list may hold anything
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return new Span(address);
        }
        var link = new Anchor(address, address);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private String region(@Nullable String region) {
        return region == null
                ? CompanyLabels.orEmpty(null)
                : regions.nameOf(new TenantId(region)).in(locale());
    }

    private String names(List<TenantId> tenants) {
        return tenants.stream()
                .map(tenant -> regions.nameOf(tenant).in(locale()))
                .collect(Collectors.joining(", "));
    }

    private String minute(OffsetDateTime at) {
        return at.atZoneSameInstant(clock.getZone()).format(MINUTE);
    }

    private String say(String key, Object... arguments) {
        return texts.get(locale(), "company.details." + key, arguments);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
