package kr.ieum.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Someone who may sign in with a password. What ends the sessions already open raises the generation. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private String tenantId;

    @Version
    private int version;

    private String username;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String organization;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private int generation;

    private boolean demo;

    private @Nullable String subject;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Column(name = "last_sign_in")
    private @Nullable Instant lastSignIn;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @SuppressWarnings("NullAway.Init")
    Account(AccountData data, String passwordHash, boolean mustChangePassword, boolean demo) {
        this.username = data.username();
        this.name = data.name();
        this.role = data.role();
        this.organization = data.organization();
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangePassword;
        this.demo = demo;
    }

    /** Another role takes effect at once: sessions with the former one end. */
    void change(AccountData data) {
        if (role != data.role() || !java.util.Objects.equals(organization, data.organization())) {
            generation++;
        }
        name = data.name();
        role = data.role();
        organization = data.organization();
    }

    /** The user's own new password. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        generation++;
    }

    /** A password that someone else knows, too: good for one sign-in. */
    void resetPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
        generation++;
    }

    /** Whose account at the identity provider it is. */
    void belongsTo(String owner) {
        subject = owner;
    }

    @Nullable String subject() {
        return subject;
    }

    /** Only an account made for demonstrations takes the known password. */
    void keepDemoPassword(String hash) {
        if (demo) {
            passwordHash = hash;
        }
    }

    void disable(Instant now) {
        disabledAt = now;
        generation++;
    }

    void enable() {
        disabledAt = null;
    }

    void signedIn(Instant now) {
        lastSignIn = now;
    }

    AccountData data() {
        return new AccountData(username, name, role, organization);
    }

    AccountId id() {
        return new AccountId(id);
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    @Nullable String organization() {
        return organization;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    int generation() {
        return generation;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    @Nullable Instant lastSignIn() {
        return lastSignIn;
    }
}
