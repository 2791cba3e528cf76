/** What stands before every request: whose address it came to, and whether the session may be used there. */
@NullMarked
package kr.ieum.identity.web;

import org.jspecify.annotations.NullMarked;
