package kr.ieum.region;

import kr.ieum.region.intake.IndustriesImported;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the industrial classification anew once an import of it is in the database. */
@Component
class IndustryRefresh {

    private final ContentReader reader;
    private final Directory directory;
    private final TransactionTemplate transaction;

    IndustryRefresh(ContentReader reader, Directory directory, PlatformTransactionManager transactions) {
        this.reader = reader;
        this.directory = directory;
        // the transaction that is just over still holds its connection
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.setReadOnly(true);
    }

    @TransactionalEventListener
    void read(IndustriesImported event) {
        transaction.executeWithoutResult(
                status -> directory.replaceIndustries(new IndustryIndex(reader.industries(), reader.links())));
    }
}
