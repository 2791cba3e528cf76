package kr.ieum.shell;

import kr.ieum.tenancy.TenantId;

/**
 * By what a user sees whose system this is.
 *
 * @param name the tenant's name in the user's language
 * @param color the tenant's colour as {@code #rrggbb}, readable on white
 */
record TenantSign(TenantId id, String name, String color) {}
