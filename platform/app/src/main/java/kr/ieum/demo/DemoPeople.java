package kr.ieum.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.Role;
import kr.ieum.tenancy.TenantId;

/** Made-up people who do what a demonstration shows to have been done; none of them can sign in. */
final class DemoPeople {

    private DemoPeople() {}

    /** Does it as somebody of the ministry. */
    static <T> T asMinistry(Supplier<T> action) {
        return as(user(Role.MINISTRY_ADMIN, "예시 자료", TenantId.NATIONAL, List.of(TenantId.NATIONAL)), action);
    }

    /** Does it as the region's admin. */
    static <T> T asAdmin(TenantId region, Supplier<T> action) {
        return as(user(Role.REGION_ADMIN, "예시 관리자", region, List.of(region)), action);
    }

    static void asAdmin(TenantId region, Runnable action) {
        asAdmin(region, () -> {
            action.run();
            return region;
        });
    }

    /** Does it as the region's admin at work in the tenant of a group. */
    static void asAdmin(TenantId region, TenantId group, Runnable action) {
        as(user(Role.REGION_ADMIN, "예시 관리자", group, List.of(region, group)), () -> {
            action.run();
            return group;
        });
    }

    private static <T> T as(IeumUser user, Supplier<T> action) {
        return CurrentUser.callAs(user, action::get);
    }

    private static IeumUser user(Role role, String name, TenantId tenant, List<TenantId> mayActIn) {
        var home = mayActIn.getFirst().value();
        var account = UUID.nameUUIDFromBytes(("demo " + home).getBytes(StandardCharsets.UTF_8));
        return new IeumUser(account, "demo", name, tenant, role, mayActIn, null);
    }

    /** A part of a list that is another one for each number, as a deck that is cut. */
    static <T> Stream<T> from(List<T> choices, int number) {
        return Stream.concat(
                choices.stream().skip(number % choices.size()), choices.stream().limit(number % choices.size()));
    }
}
