package kr.ieum.x.gyeongnamstrategicsafety.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.People.Person;
import kr.ieum.x.gyeongnamstrategicsafety.InstalledForTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SightTests {

    private static InstalledForTest installed;
    private static Records records;
    private static Levels levels;

    @BeforeAll
    static void install() {
        installed = new InstalledForTest();
        records = installed.bean(Records.class);
        levels = installed.bean(Levels.class);
    }

    @AfterAll
    static void close() {
        installed.close();
    }

    @Test
    void whatIsInternalIsNotForSupportBodies() {
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.INTERNAL);

        assertThat(as("office", Duty.REGIONAL_OFFICE).find(record).level()).isEqualTo(SecurityLevel.INTERNAL);
        assertThatThrownBy(() -> as("tp", Duty.SUPPORT_BODY).find(record)).isInstanceOf(Gone.class);
    }

    @Test
    void whatIsRestrictedIsForTheListOnlyAndNotEvenForTheAdmin() {
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.RESTRICTED);

        assertThat(records.find(record).level()).isEqualTo(SecurityLevel.RESTRICTED);
        assertThatThrownBy(() -> as("admin", Duty.ADMIN).find(record)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> as("admin", Duty.ADMIN).history(record)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> as("admin", Duty.ADMIN).viewers(record)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> as("admin", Duty.ADMIN).delete(record, 0)).isInstanceOf(Gone.class);
    }

    @Test
    void aPersonOfTheListSeesItWhateverTheDuty() {
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.NORMAL);

        levels.change(record, 0, SecurityLevel.RESTRICTED, List.of(person("tp", Duty.SUPPORT_BODY)));

        assertThat(as("tp", Duty.SUPPORT_BODY).find(record).level()).isEqualTo(SecurityLevel.RESTRICTED);
    }

    @Test
    void theListEndsWithTheRestriction() {
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.NORMAL);
        levels.change(record, 0, SecurityLevel.RESTRICTED, List.of(person("tp", Duty.SUPPORT_BODY)));

        levels.change(record, 1, SecurityLevel.INTERNAL, List.of(person("tp", Duty.SUPPORT_BODY)));

        assertThatThrownBy(() -> as("tp", Duty.SUPPORT_BODY).find(record)).isInstanceOf(Gone.class);
    }

    @Test
    void aSupportBodyChangesNoLevelAndMakesNothingThatItCouldNotSee() {
        var record = as("tp", Duty.SUPPORT_BODY).create(RecordKind.TICKET, SecurityLevel.NORMAL);

        assertThatThrownBy(() -> levels.change(record, 0, SecurityLevel.INTERNAL, List.of()))
                .hasMessage("people.officials-only");
        assertThatThrownBy(() -> records.create(RecordKind.TICKET, SecurityLevel.RESTRICTED))
                .hasMessage("records.level-above");
    }

    @Test
    void changingTheLevelAndOpeningWhatIsRestrictedAreKept() {
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.NORMAL);
        records.open(record);
        levels.change(record, 0, SecurityLevel.RESTRICTED, List.of());

        records.open(record);

        assertThat(records.history(record))
                .extracting(RecordEvent::kind)
                .containsExactly(EventKind.SEEN, EventKind.LEVEL, EventKind.CREATED);
        assertThat(records.history(record).get(1).detail()).isEqualTo("NORMAL>RESTRICTED");
    }

    @Test
    void theSecondOfTwoIsToldThatTheRecordHasChanged() {
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.NORMAL);
        records.change(record, 0, EventKind.CHANGED, "");

        assertThatThrownBy(() -> records.change(record, 0, EventKind.CHANGED, ""))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatIsDeletedCanBeBroughtBackByThoseWhoSawIt() {
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.RESTRICTED);
        records.delete(record, 0);

        assertThatThrownBy(() -> records.find(record)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> as("admin", Duty.ADMIN).restore(record)).isInstanceOf(Gone.class);
        as("officer", Duty.OFFICER).restore(record);

        assertThat(records.find(record).version()).isEqualTo(1);
    }

    @Test
    void theAdminNamesAViewerWithoutSeeingTheRecordAndItIsKept() {
        var rescue = installed.bean(Rescue.class);
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.RESTRICTED);
        as("successor", Duty.OFFICER);

        as("admin", Duty.ADMIN);
        rescue.name(record, person("successor", Duty.OFFICER), "담당자 전보");

        assertThatThrownBy(() -> records.find(record)).isInstanceOf(Gone.class);
        as("successor", Duty.OFFICER);
        assertThat(records.history(record).getFirst())
                .extracting(RecordEvent::person, RecordEvent::kind, RecordEvent::detail)
                .containsExactly("admin", EventKind.VIEWERS, "successor (담당자 전보)");
    }

    @Test
    void nobodyElseNamesViewersThisWayNorIsOneNamedWithoutReason() {
        var rescue = installed.bean(Rescue.class);
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.RESTRICTED);

        as("other", Duty.OFFICER);
        assertThatThrownBy(rescue::restricted).hasMessage("rescue.by-admin");
        assertThatThrownBy(() -> rescue.name(record, person("other", Duty.OFFICER), "보고 싶음"))
                .hasMessage("rescue.by-admin");
        as("admin", Duty.ADMIN);
        assertThatThrownBy(() -> rescue.name(record, person("admin", Duty.OFFICER), " "))
                .hasMessage("rescue.reason-missing");
    }

    @Test
    void theAdminReachesNoOrdinaryRecordThisWay() {
        var rescue = installed.bean(Rescue.class);
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.NORMAL);

        as("admin", Duty.ADMIN);

        assertThatThrownBy(() -> rescue.name(record, person("admin", Duty.OFFICER), "시험"))
                .isInstanceOf(Gone.class);
    }

    @Test
    void aJobSeesOnlyWhatEveryoneMay() {
        var record = as("officer", Duty.OFFICER).create(RecordKind.DEMAND, SecurityLevel.INTERNAL);

        installed.asNobody();

        assertThatThrownBy(() -> records.find(record)).isInstanceOf(Gone.class);
    }

    @Test
    void whatDoesNotExistIsNotToldApartFromWhatIsHidden() {
        as("admin", Duty.ADMIN);

        assertThatThrownBy(() -> records.find(UUID.randomUUID())).isInstanceOf(Gone.class);
    }

    private static Records as(String id, Duty duty) {
        installed.as(id, duty);
        return records;
    }

    private static Person person(String name, Duty duty) {
        return new Person(name, name, duty);
    }
}
