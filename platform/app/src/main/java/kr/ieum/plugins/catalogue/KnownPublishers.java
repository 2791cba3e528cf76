package kr.ieum.plugins.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import kr.ieum.plugins.archive.SigningKey;
import kr.ieum.plugins.catalogue.KnownProperties.Known;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the publishers that the configuration names, with their keys, unless they are known. */
@Component
class KnownPublishers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(KnownPublishers.class);

    private final KnownProperties properties;
    private final Publishers publishers;
    private final TransactionTemplate transaction;
    private final String reason;
    private volatile boolean running;

    KnownPublishers(KnownProperties properties, Publishers publishers, TransactionTemplate transaction, Texts texts) {
        this.properties = properties;
        this.publishers = publishers;
        this.transaction = transaction;
        this.reason = texts.get(Locale.KOREAN, "catalogue.publisher.by-configuration");
    }

    @Override
    public void start() {
        properties
                .publishers()
                .forEach((id, known) -> Tenancy.runAs(
                        TenantId.NATIONAL,
                        () -> transaction.executeWithoutResult(status -> enter(new PublisherId(id), known))));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before plugins start again. */
    @Override
    public int getPhase() {
        return -1;
    }

    private void enter(PublisherId id, Known known) {
        if (!publishers.isKnown(id)) {
            publishers.add(id, known.name(), reason);
            if (known.rule() != null) {
                publishers.rule(id, known.rule(), publishers.now(), reason);
            }
        }
        var key = SigningKey.of(certificate(known));
        if (!publishers.isKnown(key)) {
            publishers.addKey(id, key, reason);
            log.info("key of publisher {} entered", id.value());
        }
    }

    private static byte[] certificate(Known known) {
        try {
            return Files.readAllBytes(known.certificate());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("certificate " + known.certificate() + " cannot be read", unreadable);
        }
    }
}
