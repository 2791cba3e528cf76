package kr.ieum.company.edit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import kr.ieum.company.BusinessNumber;
import kr.ieum.company.CompanyId;
import kr.ieum.company.CompanyName;
import kr.ieum.company.CompanyWords;
import kr.ieum.company.NoSuchCompany;
import kr.ieum.company.profile.IndustryEntry;
import kr.ieum.company.profile.Workplace;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.region.Addresses;
import kr.ieum.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers firms and changes them, for the region's officers (F8, 지역중소기업법 2조). */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
public class CompanyService {

    private final Companies companies;
    private final CompanyParts parts;
    private final CompanyHistory history;
    private final CompanyWords words;
    private final Addresses addresses;
    private final Clock clock;

    CompanyService(
            Companies companies,
            CompanyParts parts,
            CompanyHistory history,
            CompanyWords words,
            Addresses addresses,
            Clock clock) {
        this.companies = companies;
        this.parts = parts;
        this.history = history;
        this.words = words;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** @throws NoSuchCompany when the tenant has none of that id, or has deleted it */
    @Transactional(readOnly = true)
    public EditedCompany get(CompanyId id) {
        return edited(find(id));
    }

    /** Firms of the same name, however it is written, but for the one given. */
    @Transactional(readOnly = true)
    public List<SimilarCompany> similar(String name, @Nullable CompanyId except) {
        if (!CompanyName.isValid(name)) {
            return List.of();
        }
        return companies
                .findTop10ByNameKeyAndDeletedAtIsNullOrderByName(
                        CompanyName.of(name).key())
                .stream()
                .filter(company -> except == null || !company.id().equals(except.value()))
                .map(Company::asSimilar)
                .toList();
    }

    /**
     * @throws NumberTaken when another firm has the business number
     * @throws BadCompany when a rule of the register is broken
     */
    public CompanyId register(CompanyData data) {
        refuseTakenNumber(data, null);
        var placed = placed(data);
        var now = clock.instant();
        var company = save(Company.register(placed, tenant(), actor(), now), placed);
        parts.replace(company.id(), placed, words(placed));
        var id = new CompanyId(company.id());
        history.created(id, placed);
        return id;
    }

    /**
     * @param version what {@link #get} said when the change began
     * @return the version that the change made
     * @throws ChangedMeanwhile when somebody else was faster
     * @throws NumberTaken when another firm has the business number
     * @throws BadCompany when a rule of the register is broken
     * @throws NoSuchCompany when the tenant has none of that id, or has deleted it
     */
    public int change(CompanyId id, int version, CompanyData data) {
        var company = unchanged(id, version);
        refuseTakenNumber(data, id);
        var before = parts.of(company);
        var after = placed(data);
        var now = clock.instant();
        company.change(after, tenant(), actor(), now);
        save(company, after);
        parts.replace(company.id(), after, words(after));
        history.changed(id, before, after);
        return company.version();
    }

    /**
     * Takes a change back: the firm says again what it said before.
     *
     * @param before what {@link #get} said when the change began
     * @param version what {@link #change} said when it was made
     * @throws ChangedSince when somebody has saved the firm since
     * @throws NumberTaken when another firm has got the former business number
     * @throws NoSuchCompany when the firm has been deleted since
     */
    public void takeBack(EditedCompany before, int version) {
        try {
            change(before.id(), version, before.data());
        } catch (ChangedMeanwhile | SavedMeanwhile faster) {
            throw new ChangedSince(before.data().name(), faster);
        }
    }

    /** Two people at once pass the checks above together; the database lets one through and tells the other. */
    Company save(Company company, CompanyData data) {
        try {
            return companies.saveAndFlush(company);
        } catch (OptimisticLockingFailureException faster) {
            throw new SavedMeanwhile(data.name(), faster);
        } catch (DataIntegrityViolationException taken) {
            throw new NumberTakenAtOnce(taken);
        }
    }

    Company unchanged(CompanyId id, int version) {
        var company = find(id);
        if (company.version() != version) {
            throw new ChangedMeanwhile(edited(company));
        }
        return company;
    }

    Company find(CompanyId id) {
        return companies
                .findById(id.value())
                .filter(company -> !company.isDeleted())
                .orElseThrow(NoSuchCompany::new);
    }

    /** Where the addresses lie; an address that cannot be placed keeps what was known. */
    CompanyData placed(CompanyData data) {
        return new CompanyData(
                data.name(),
                data.legalForm(),
                data.englishName(),
                data.businessNumber(),
                data.corporateNumber(),
                data.representative(),
                data.status(),
                data.sizeClass(),
                data.foundedOn(),
                data.phone(),
                data.website(),
                data.products(),
                data.workplaces().stream().map(this::placed).toList(),
                data.industries(),
                data.certificates(),
                data.figures());
    }

    String words(CompanyData data) {
        return words.of(
                data.name(),
                data.englishName(),
                data.representative(),
                data.products(),
                data.industries().stream().findFirst().map(IndustryEntry::label).orElse(null),
                data.businessNumber(),
                data.corporateNumber());
    }

    private Workplace placed(Workplace workplace) {
        var address = workplace.roadAddress() != null ? workplace.roadAddress() : workplace.lotAddress();
        var place = address == null ? null : addresses.resolve(address).orElse(null);
        return place == null ? workplace : workplace.in(place.region().value(), place.district());
    }

    private void refuseTakenNumber(CompanyData data, @Nullable CompanyId self) {
        var number = data.businessNumber();
        if (number == null) {
            return;
        }
        companies
                .findByBusinessNumberAndDeletedAtIsNull(number)
                .filter(holder -> self == null || !holder.id().equals(self.value()))
                .ifPresent(holder -> {
                    throw new NumberTaken(
                            new BusinessNumber(number),
                            new CompanyId(holder.id()),
                            holder.asSimilar().name());
                });
    }

    private EditedCompany edited(Company company) {
        return new EditedCompany(new CompanyId(company.id()), company.version(), parts.of(company));
    }

    private static String tenant() {
        return Tenancy.current().value();
    }

    private static String actor() {
        return CurrentUser.get().username();
    }
}
