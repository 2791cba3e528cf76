package kr.ieum.plugins;

import java.util.List;
import javax.sql.DataSource;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.PublisherId;
import kr.ieum.testkit.TestPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a test have versions whose key is revoked beside others whose key is good. */
record RevokedKey(DataSource owner, PluginPolicy policy, Ministry ministry) {

    private static final PublisherId OTHER = new PublisherId("other-one");

    /** As if another key had signed the version, which is revoked at once. */
    void signs(String version) {
        ministry.says(() -> {
            policy.addPublisher(OTHER, "다른 제공자", "시험");
            policy.addKey(OTHER, TestPublisher.ed25519("other-key").pem(), "시험");
        });
        var key = ministry.sees(policy::publishers).stream()
                .filter(publisher -> publisher.id().equals(OTHER))
                .findFirst()
                .map(publisher -> publisher.keys().getFirst())
                .orElseThrow();
        update("key_fingerprint = :key WHERE version = :version", List.of(key.fingerprint(), version));
        ministry.says(() -> policy.revoke(key.id(), null, "열쇠를 잃어버렸습니다."));
    }

    /** Before the policy is forgotten, and the other key with it. */
    void forget() {
        update(
                "key_fingerprint = (SELECT fingerprint FROM reference.plugin_key WHERE publisher = 'sample' LIMIT 1)",
                List.of());
    }

    private void update(String what, List<String> values) {
        var statement =
                JdbcClient.create(owner).sql("UPDATE reference.plugin_release SET " + what.replaceAll(":\\w+", "?"));
        values.forEach(statement::param);
        statement.update();
    }
}
