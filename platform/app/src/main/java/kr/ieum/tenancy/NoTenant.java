package kr.ieum.tenancy;

/** Something asked for a tenant's data while no tenant was set: always a mistake in the program or an attack. */
public class NoTenant extends IllegalStateException {

    NoTenant() {
        super("no tenant: data of a tenant was asked for outside Tenancy.callAs and outside a signed-in session");
    }
}
