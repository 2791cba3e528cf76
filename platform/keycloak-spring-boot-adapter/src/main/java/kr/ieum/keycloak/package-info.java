/**
 * Signing in with Keycloak 26 from Spring Boot 4, on Spring Security's OAuth 2 client. Takes the place of the adapter of
 * the same name that ended with Spring Boot 2; the properties are named as they were there.
 */
@NullMarked
package kr.ieum.keycloak;

import org.jspecify.annotations.NullMarked;
