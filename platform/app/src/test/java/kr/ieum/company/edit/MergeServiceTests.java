package kr.ieum.company.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import kr.ieum.company.CompanyId;
import kr.ieum.company.FirmNotes;
import kr.ieum.company.profile.CompanyProfile;
import kr.ieum.company.profile.CompanyProfiles;
import kr.ieum.company.profile.ContactEntry;
import kr.ieum.company.profile.NoteEntry;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant("busan")
class MergeServiceTests {

    private static final String NUMBER = "2208162517";

    @Autowired
    CompanyService companies;

    @Autowired
    MergeService merging;

    @Autowired
    FirmContacts contacts;

    @Autowired
    FirmNotes notes;

    @Autowired
    CompanyProfiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private CompanyId survivor;
    private CompanyId other;

    @BeforeEach
    void twoRecordsOfOneFirm() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.company").update());
        survivor = companies.register(Firms.named("한빛정밀"));
        other = companies.register(Firms.named("한빛 정밀", NUMBER));
    }

    @Test
    void theSurvivorTakesOverWhatWasChosenAndTheOtherIsGone() {
        merge();

        assertThat(profile(survivor).head().businessNumber()).isEqualTo(NUMBER);
        assertThat(profiles.find(other.value())).isEmpty();
    }

    @Test
    void whomTheSurvivorDoesNotKnowMovesOver() {
        contact(survivor, "홍길동", "구매", "010-1111-2222", null);
        contact(other, "가나다", "영업", "010-3333-4444", null);

        merge();

        assertThat(written(survivor)).containsExactly("홍길동 구매 010-1111-2222 null", "가나다 영업 010-3333-4444 null");
        assertThat(written(other)).as("personal data are kept once").isEmpty();
    }

    @Test
    void aPersonInBothRecordsStandsOnceWithWhatBothKnew() {
        contact(survivor, "홍 길동", null, "010-1111-2222", null);
        contact(other, "홍길동", "구매", "01011112222", "hong@example.kr");
        contact(other, "홍길동", null, null, null);

        merge();

        assertThat(written(survivor)).containsExactly("홍 길동 구매 010-1111-2222 hong@example.kr");
    }

    @Test
    void twoPeopleOfOneNameStayTwo() {
        contact(survivor, "홍길동", null, "010-1111-2222", null);
        contact(other, "홍길동", null, "010-3333-4444", null);

        merge();

        assertThat(written(survivor)).hasSize(2);
    }

    @Test
    void theNotesOfBothAreTheSurvivors() {
        notes.add(survivor.value(), "방문함");
        notes.add(other.value(), "전화함");

        merge();

        assertThat(profile(survivor).notes()).extracting(NoteEntry::text).containsExactly("전화함", "방문함");
    }

    @Test
    void takenApartAgainBothAreExactlyAsTheyWere() {
        contact(survivor, "홍길동", null, "010-1111-2222", null);
        contact(other, "홍길동", "구매", "01011112222", "hong@example.kr");
        contact(other, "가나다", null, null, null);
        notes.add(survivor.value(), "방문함");
        notes.add(other.value(), "전화함");
        var before = everything();
        var done = merge();

        merging.unmerge(done);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFirmChangedSinceTheMergeIsNotTakenApart() {
        var done = merge();
        companies.change(survivor, companies.get(survivor).version(), Firms.named("한빛정공"));

        assertThatThrownBy(() -> merging.unmerge(done)).isInstanceOf(ChangedSince.class);
    }

    private MergeDone merge() {
        var merged = companies
                .get(survivor)
                .data()
                .with(
                        EnumSet.of(CompanyField.BUSINESS_NUMBER),
                        companies.get(other).data());
        return merging.merge(companies.get(survivor), companies.get(other), merged);
    }

    private void contact(
            CompanyId firm, String name, @Nullable String duty, @Nullable String phone, @Nullable String email) {
        contacts.add(firm, new ContactData(name, duty, phone, email));
    }

    private CompanyProfile profile(CompanyId firm) {
        return profiles.find(firm.value()).orElseThrow();
    }

    private List<Object> everything() {
        return List.of(
                companies.get(survivor).data(),
                companies.get(other).data(),
                rows(survivor),
                rows(other),
                profile(survivor).notes(),
                profile(other).notes());
    }

    private List<String> written(CompanyId firm) {
        return rows(firm).stream()
                .map(row -> row.name() + " " + row.duty() + " " + row.phone() + " " + row.email())
                .toList();
    }

    /** Past the masks. */
    private List<ContactEntry> rows(CompanyId firm) {
        return transaction.execute(status -> jdbc.sql(
                        "SELECT id, name, duty, phone, email FROM core.company_contact WHERE company_id = :id ORDER BY id")
                .param("id", firm.value())
                .query(ContactEntry.class)
                .list());
    }
}
