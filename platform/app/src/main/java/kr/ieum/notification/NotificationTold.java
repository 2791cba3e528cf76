package kr.ieum.notification;

import kr.ieum.tenancy.TenantId;

/** People of the tenant were told something, or somebody has read something. */
public record NotificationTold(TenantId tenant) {}
