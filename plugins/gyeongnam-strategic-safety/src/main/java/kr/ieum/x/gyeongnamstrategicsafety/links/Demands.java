package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.util.List;
import java.util.UUID;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.EventKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.RecordKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What the bodies of the pact look for. */
@Component
class Demands {

    private final DemandStore store;
    private final Records records;
    private final Colleagues colleagues;
    private final TransactionOperations transaction;

    Demands(DemandStore store, Records records, Colleagues colleagues, TransactionOperations transaction) {
        this.store = store;
        this.records = records;
        this.colleagues = colleagues;
        this.transaction = transaction;
    }

    List<DemandRow> find(DemandFilter filter, int offset, int limit) {
        return store.find(filter, offset, limit);
    }

    /** For a file, which nobody can call back: without what is restricted. */
    List<DemandRow> export(DemandFilter filter) {
        return store.export(filter);
    }

    int count(DemandFilter filter) {
        return store.count(filter);
    }

    /** Opens a demand; that a restricted one was opened is kept. */
    Demand open(UUID id) {
        return transaction.execute(status -> {
            records.open(id);
            return store.get(id);
        });
    }

    UUID add(DemandData data, SecurityLevel level) {
        return transaction.execute(status -> {
            var id = records.create(RecordKind.DEMAND, level);
            store.write(List.of(id), List.of(data));
            return id;
        });
    }

    void change(UUID id, int version, DemandData data) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> {
            records.change(id, version, EventKind.CHANGED, "");
            store.write(List.of(id), List.of(data));
        });
    }

    void delete(UUID id, int version) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> records.delete(id, version));
    }

    void restore(UUID id) {
        colleagues.requireOfficial();
        transaction.executeWithoutResult(status -> records.restore(id));
    }
}
