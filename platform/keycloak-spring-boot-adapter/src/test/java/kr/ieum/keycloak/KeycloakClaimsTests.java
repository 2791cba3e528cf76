package kr.ieum.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Keycloak says of a user, and that nothing is read out of what it does not say. */
class KeycloakClaimsTests {

    @Test
    void rolesAreThoseOfTheRealmOrOfAClient() {
        var claims = new KeycloakClaims(Map.of(
                "realm_access", Map.of("roles", List.of("REGION_OFFICER")),
                "resource_access", Map.of("shop", Map.of("roles", List.of("SELLER")))));

        assertThat(claims.realmRoles()).containsExactly("REGION_OFFICER");
        assertThat(claims.rolesIn("shop")).containsExactly("SELLER");
        assertThat(claims.rolesIn("another")).isEmpty();
    }

    @Test
    void organisationsComeAsAListOrWithTheirAttributes() {
        assertThat(new KeycloakClaims(Map.of("organization", List.of("busan", "ulsan"))).organizations())
                .containsExactlyInAnyOrder("busan", "ulsan");
        assertThat(new KeycloakClaims(Map.of("organization", Map.of("busan", Map.of("id", "1")))).organizations())
                .containsExactly("busan");
    }

    @Test
    void aClaimOfAnotherShapeGivesNoRight() {
        var claims = new KeycloakClaims(Map.of(
                "realm_access",
                "REGION_ADMIN",
                "resource_access",
                List.of("shop"),
                "organization",
                "busan",
                "acr",
                List.of("3")));

        assertThat(claims.realmRoles()).isEmpty();
        assertThat(claims.rolesIn("shop")).isEmpty();
        assertThat(claims.organizations()).isEmpty();
        assertThat(claims.level()).isZero();
    }

    @Test
    void theLevelIsANumber() {
        assertThat(new KeycloakClaims(Map.of("acr", "2")).level()).isEqualTo(2);
        assertThat(new KeycloakClaims(Map.of("acr", "gold")).level()).isZero();
        assertThat(new KeycloakClaims(Map.of()).level()).isZero();
    }
}
