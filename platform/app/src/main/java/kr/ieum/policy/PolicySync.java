package kr.ieum.policy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kr.ieum.folder.Finding;
import kr.ieum.folder.FindingText;
import kr.ieum.folder.Findings;
import kr.ieum.folder.TenantsFolder;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the policy's files into the reference tables at each start. Wrong files leave everything as it was. A version of
 * a rule is never changed: a file that says something else of a day adds a revision, unless the ministry has decided
 * otherwise of that day itself.
 */
@Component
class PolicySync implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(PolicySync.class);

    private final TenantsFolder folder;
    private final PolicyTables tables;
    private final TransactionTemplate transactions;
    private final Texts texts;
    private volatile List<Finding> findings = List.of();

    PolicySync(TenantsFolder folder, PolicyTables tables, TransactionTemplate transactions, Texts texts) {
        this.folder = folder;
        this.tables = tables;
        this.transactions = transactions;
        this.texts = texts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        run();
    }

    /** What was wrong in the files at the last reading; empty when they are in force. */
    List<Finding> findings() {
        return findings;
    }

    void run() {
        var found = new Findings();
        var content = PolicyFiles.read(folder.find().resolve(TenantId.NATIONAL.value()), found);
        findings = found.all();
        if (found.isEmpty()) {
            var added = Tenancy.callAs(
                    TenantId.NATIONAL,
                    () -> Objects.requireNonNull(transactions.execute(status -> tables.write(content))));
            log.info("{} versions of rules came with the files", added);
        }
        findings.forEach(
                finding -> log.warn("the policy stays as it was: {}", FindingText.of(texts, Locale.KOREAN, finding)));
    }
}
