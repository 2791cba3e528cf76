package kr.ieum.nation.series;

import java.util.Locale;
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

/** Brings the series of the files into the reference tables at each start. A wrong file leaves everything as it was. */
@Component
class SeriesSync implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(SeriesSync.class);

    private final TenantsFolder folder;
    private final SeriesTables tables;
    private final TransactionTemplate transactions;
    private final Texts texts;

    SeriesSync(TenantsFolder folder, SeriesTables tables, TransactionTemplate transactions, Texts texts) {
        this.folder = folder;
        this.tables = tables;
        this.transactions = transactions;
        this.texts = texts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var found = new Findings();
        var content = SeriesFile.read(folder.find().resolve(TenantId.NATIONAL.value()), found);
        if (found.isEmpty()) {
            Tenancy.runAs(TenantId.NATIONAL, () -> transactions.executeWithoutResult(status -> tables.write(content)));
        }
        found.all()
                .forEach(finding ->
                        log.warn("the series stay as they were: {}", FindingText.of(texts, Locale.KOREAN, finding)));
    }
}
