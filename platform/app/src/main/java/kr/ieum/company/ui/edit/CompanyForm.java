package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kr.ieum.company.BusinessNumber;
import kr.ieum.company.CompanyName;
import kr.ieum.company.CompanyStatus;
import kr.ieum.company.CorporateNumber;
import kr.ieum.company.LegalForm;
import kr.ieum.company.SizeClass;
import kr.ieum.company.edit.CompanyData;
import kr.ieum.company.profile.CertificateEntry;
import kr.ieum.company.profile.IndustryEntry;
import kr.ieum.company.profile.Workplace;
import kr.ieum.company.profile.YearFigures;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.region.Industries;
import org.jspecify.annotations.Nullable;

/** All that people write down of a firm; what cannot be kept is said next to its field. */
class CompanyForm extends Composite<Div> {

    private final TextField name = field("company.edit.name");
    private final TextField englishName = field("company.edit.english-name");
    private final TextField businessNumber = field("company.edit.business-number");
    private final TextField corporateNumber = field("company.edit.corporate-number");
    private final TextField representative = field("company.edit.representative");
    private final TextField phone = field("company.edit.phone");
    private final TextField website = field("company.edit.website");
    private final TextField products = field("company.edit.products");
    private final Select<CompanyStatus> status = new Select<>();
    private final Select<SizeClass> size = new Select<>();
    private final DateField foundedOn = new DateField(getTranslation("company.edit.founded-on"));
    private final PartRows<Workplace, WorkplaceRow> workplaces;
    private final PartRows<IndustryEntry, IndustryRow> industries;
    private final PartRows<CertificateEntry, CertificateRow> certificates;
    private final FiguresPart figures;
    private LegalForm legalForm = LegalForm.UNKNOWN;
    private @Nullable String nameAsRead;

    /** @param changed run whenever the user changes anything */
    CompanyForm(Industries knownIndustries, Runnable changed) {
        workplaces = rows("workplaces", former -> new WorkplaceRow(former, this::getTranslation), changed);
        industries =
                rows("industries", former -> new IndustryRow(former, knownIndustries, this::getTranslation), changed);
        certificates = rows("certificates", former -> new CertificateRow(former, this::getTranslation), changed);
        figures = new FiguresPart(this::getTranslation, changed);
        status.setLabel(getTranslation("company.edit.status"));
        status.setItems(CompanyStatus.values());
        status.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        status.setValue(CompanyStatus.OPERATING);
        size.setLabel(getTranslation("company.edit.size"));
        size.setItems(SizeClass.values());
        size.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        size.setValue(SizeClass.UNKNOWN);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("company.edit.name-hint"));
        businessNumber.setHelperText(getTranslation("company.edit.business-number-hint"));
        products.addClassName("wide-field");
        var head = new Div(
                name,
                businessNumber,
                corporateNumber,
                representative,
                status,
                size,
                foundedOn,
                phone,
                website,
                englishName,
                products);
        head.addClassName("form-fields");
        head.getChildren().forEach(component -> Inputs.watch(component, changed));
        var basics = new Section(new H2(getTranslation("company.edit.basics")), head);
        basics.addClassName("details-section");
        getContent().addClassName("company-form");
        getContent().add(basics, workplaces, industries, certificates, figures.rows());
    }

    void read(CompanyData company) {
        legalForm = company.legalForm();
        nameAsRead = company.name();
        name.setValue(company.name());
        englishName.setValue(text(company.englishName()));
        businessNumber.setValue(numberText(company.businessNumber()));
        corporateNumber.setValue(text(company.corporateNumber()));
        representative.setValue(text(company.representative()));
        phone.setValue(text(company.phone()));
        website.setValue(text(company.website()));
        products.setValue(text(company.products()));
        status.setValue(company.status());
        size.setValue(company.sizeClass());
        foundedOn.setValue(company.foundedOn());
        workplaces.set(company.workplaces());
        industries.set(company.industries());
        certificates.set(company.certificates());
        figures.set(company.figures());
    }

    /** What the fields say; empty when something cannot be kept. */
    Optional<CompanyData> write() {
        var named = check(name, "company.edit.bad.NAME", CompanyName::isValid);
        var numbered = check(businessNumber, "company.edit.bad.BUSINESS_NUMBER", CompanyForm::isNumberOrEmpty);
        var incorporated = check(
                corporateNumber,
                "company.edit.bad.CORPORATE_NUMBER",
                text -> text.isBlank() || CorporateNumber.isValid(text));
        var places = workplaces.get();
        var classes = industries.get();
        var proofs = certificates.get();
        var years = figures.get();
        if (!named
                || !numbered
                || !incorporated
                || places.isEmpty()
                || classes.isEmpty()
                || proofs.isEmpty()
                || years.isEmpty()
                || foundedOn.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(made(places.get(), classes.get(), proofs.get(), years.get()));
    }

    String name() {
        return name.getValue();
    }

    void refuseNumber(String reason) {
        businessNumber.setInvalid(true);
        businessNumber.setErrorMessage(reason);
        businessNumber.focus();
    }

    /** Calls the action when the user has written a name and goes on. */
    void onNamed(Runnable action) {
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                action.run();
            }
        });
    }

    private CompanyData made(
            List<Workplace> places,
            List<IndustryEntry> classes,
            List<CertificateEntry> proofs,
            List<YearFigures> years) {
        var taken = CompanyName.of(name.getValue());
        // a name left as it was keeps the legal form that a list gave it
        var form = taken.value().equals(nameAsRead) && taken.legalForm() == LegalForm.UNKNOWN
                ? legalForm
                : taken.legalForm();
        return new CompanyData(
                taken.value(),
                form,
                Inputs.orNull(englishName.getValue()),
                digits(businessNumber),
                digits(corporateNumber),
                Inputs.orNull(representative.getValue()),
                status.getValue(),
                size.getValue(),
                foundedOn.getValue(),
                Inputs.orNull(phone.getValue()),
                Inputs.orNull(website.getValue()),
                Inputs.orNull(products.getValue()),
                places,
                classes,
                proofs,
                years);
    }

    private boolean check(TextField field, String reason, Predicate<String> rule) {
        var good = rule.test(field.getValue());
        field.setInvalid(!good);
        field.setErrorMessage(getTranslation(reason));
        return good;
    }

    private <T, R extends PartRow<T>> PartRows<T, R> rows(
            String part, Function<@Nullable T, R> make, Runnable changed) {
        return new PartRows<>(
                getTranslation("company.details." + part), getTranslation("company.edit.add-" + part), make, changed);
    }

    private TextField field(String key) {
        var field = Inputs.text(getTranslation(key), null);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return field;
    }

    private static boolean isNumberOrEmpty(String text) {
        return text.isBlank() || BusinessNumber.isValid(text);
    }

    private static String numberText(@Nullable String digits) {
        return digits != null && BusinessNumber.isValid(digits) ? new BusinessNumber(digits).formatted() : text(digits);
    }

    private static @Nullable String digits(TextField field) {
        var digits = field.getValue().replaceAll("[\\s-]", "");
        return digits.isEmpty() ? null : digits;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
