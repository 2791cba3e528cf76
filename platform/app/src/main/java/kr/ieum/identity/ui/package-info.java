/** Sign-in page, choice of a tenant, own password, administration of users, and the end of an idle session. */
@NullMarked
package kr.ieum.identity.ui;

import org.jspecify.annotations.NullMarked;
