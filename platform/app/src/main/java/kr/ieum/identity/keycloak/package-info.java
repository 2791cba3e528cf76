/** Signing in with Keycloak: who a user of the realm is in Ieum. */
@NullMarked
package kr.ieum.identity.keycloak;

import org.jspecify.annotations.NullMarked;
