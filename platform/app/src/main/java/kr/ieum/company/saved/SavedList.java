package kr.ieum.company.saved;

import java.util.UUID;

/**
 * Conditions, columns and order of the list of firms under a name.
 *
 * @param shared whether all colleagues of the tenant see it
 * @param own whether it is the present user's, who alone may change it
 * @param removable whether the present user may delete it: an own one, for the region's administrator a shared one too
 * @param ownerName what colleagues call the one who saved it
 * @param query what stands behind the question mark in the address of the list
 */
public record SavedList(
        UUID id, String name, boolean shared, boolean own, boolean removable, String ownerName, String query) {}
