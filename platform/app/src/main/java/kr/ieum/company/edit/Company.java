package kr.ieum.company.edit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kr.ieum.company.BusinessNumber;
import kr.ieum.company.CompanyId;
import kr.ieum.company.CompanyName;
import kr.ieum.company.CompanyStatus;
import kr.ieum.company.CorporateNumber;
import kr.ieum.company.LegalForm;
import kr.ieum.company.SizeClass;
import kr.ieum.company.edit.BadCompany.Rule;
import kr.ieum.company.profile.CertificateEntry;
import kr.ieum.company.profile.IndustryEntry;
import kr.ieum.company.profile.Workplace;
import kr.ieum.company.profile.YearFigures;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The firm itself; its parts hang below it and are written by {@link CompanyParts}. */
@Entity
@Table(name = "company")
class Company {

    private static final String HEADQUARTERS = "HEADQUARTERS";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private String tenantId;

    @Version
    private int version;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    @Column(name = "english_name")
    private @Nullable String englishName;

    @Column(name = "business_number")
    private @Nullable String businessNumber;

    @Column(name = "corporate_number")
    private @Nullable String corporateNumber;

    private @Nullable String representative;

    @Enumerated(EnumType.STRING)
    private CompanyStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass sizeClass;

    @Column(name = "founded_on")
    private @Nullable LocalDate foundedOn;

    private @Nullable String phone;

    private @Nullable String website;

    private @Nullable String products;

    @Column(name = "headquarters_here")
    private boolean headquartersHere;

    private @Nullable String district;

    @Column(name = "main_industry")
    private @Nullable String mainIndustry;

    @Column(name = "main_industry_revision")
    private @Nullable Short mainIndustryRevision;

    @Column(name = "main_industry_label")
    private @Nullable String mainIndustryLabel;

    @Column(name = "latest_year")
    private @Nullable Short latestYear;

    @Column(name = "latest_revenue")
    private @Nullable Long latestRevenue;

    @Column(name = "latest_employees")
    private @Nullable Integer latestEmployees;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Column(name = "deleted_by")
    private @Nullable String deletedBy;

    /** For Hibernate, and for {@link #register}. */
    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    /** @throws BadCompany when a rule of the register is broken */
    static Company register(CompanyData data, String tenant, String actor, Instant now) {
        var company = new Company();
        company.createdAt = now;
        company.createdBy = actor;
        company.change(data, tenant, actor, now);
        return company;
    }

    /** @throws BadCompany when a rule of the register is broken */
    void change(CompanyData data, String tenant, String actor, Instant now) {
        check(data);
        name = data.name();
        nameKey = new CompanyName(data.name(), data.legalForm()).key();
        legalForm = data.legalForm();
        englishName = data.englishName();
        businessNumber = data.businessNumber();
        corporateNumber = data.corporateNumber();
        representative = data.representative();
        status = data.status();
        sizeClass = data.sizeClass();
        foundedOn = data.foundedOn();
        phone = data.phone();
        website = data.website();
        products = data.products();
        settle(data.workplaces(), tenant);
        follow(data.industries());
        keepLatest(data.figures());
        updatedAt = now;
        updatedBy = actor;
    }

    void delete(String actor, Instant now) {
        deletedAt = now;
        deletedBy = actor;
        updatedAt = now;
        updatedBy = actor;
    }

    void restore(String actor, Instant now) {
        deletedAt = null;
        deletedBy = null;
        updatedAt = now;
        updatedBy = actor;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    SimilarCompany asSimilar() {
        return new SimilarCompany(new CompanyId(id), name, businessNumber, district);
    }

    CompanyData with(
            List<Workplace> workplaces,
            List<IndustryEntry> industries,
            List<CertificateEntry> certificates,
            List<YearFigures> figures) {
        return new CompanyData(
                name,
                legalForm,
                englishName,
                businessNumber,
                corporateNumber,
                representative,
                status,
                sizeClass,
                foundedOn,
                phone,
                website,
                products,
                workplaces,
                industries,
                certificates,
                figures);
    }

    private static void check(CompanyData data) {
        BadCompany.refuseIf(!CompanyName.isValid(data.name()), Rule.NAME);
        BadCompany.refuseIf(
                data.businessNumber() != null && !BusinessNumber.isValid(data.businessNumber()), Rule.BUSINESS_NUMBER);
        BadCompany.refuseIf(
                data.corporateNumber() != null && !CorporateNumber.isValid(data.corporateNumber()),
                Rule.CORPORATE_NUMBER);
        BadCompany.refuseIf(
                data.workplaces().stream().filter(Company::isHeadquarters).count() > 1, Rule.TWO_HEADQUARTERS);
        BadCompany.refuseIf(
                data.figures().stream().map(YearFigures::year).distinct().count()
                        < data.figures().size(),
                Rule.YEAR_TWICE);
        BadCompany.refuseIf(
                data.certificates().stream()
                                .map(certificate -> certificate.kind() + "/" + certificate.number())
                                .distinct()
                                .count()
                        < data.certificates().size(),
                Rule.CERTIFICATE_TWICE);
    }

    /** A firm whose headquarters lie elsewhere counts there; one without any known counts here. */
    private void settle(List<Workplace> workplaces, String tenant) {
        headquartersHere = workplaces.stream()
                .filter(Company::isHeadquarters)
                .allMatch(place -> place.region() == null || place.region().equals(tenant));
        district = workplaces.stream()
                .filter(place -> tenant.equals(place.region()))
                .min(Comparator.comparing(place -> !isHeadquarters(place)))
                .map(Workplace::district)
                .orElse(null);
    }

    private void follow(List<IndustryEntry> industries) {
        var main = industries.isEmpty() ? null : industries.getFirst();
        mainIndustry = main == null ? null : main.code();
        mainIndustryRevision = main == null ? null : (short) main.revision();
        mainIndustryLabel = main == null ? null : main.label();
    }

    private void keepLatest(List<YearFigures> figures) {
        var latest =
                figures.stream().max(Comparator.comparingInt(YearFigures::year)).orElse(null);
        latestYear = latest == null ? null : (short) latest.year();
        latestRevenue = latest == null ? null : latest.revenue();
        latestEmployees = latest == null ? null : latest.employees();
    }

    private static boolean isHeadquarters(Workplace place) {
        return HEADQUARTERS.equals(place.kind());
    }
}
