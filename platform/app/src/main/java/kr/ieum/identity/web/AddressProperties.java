package kr.ieum.identity.web;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Host names by which a tenant is known.
 *
 * @param hostPatterns such as {@code {tenant}.ieum.example}; the rest of the name is the bare address, where one
 *     chooses the tenant
 * @param hosts names of their own, by tenant
 */
@ConfigurationProperties("ieum.address")
record AddressProperties(
        @DefaultValue("{tenant}.localhost") List<String> hostPatterns,
        @DefaultValue Map<String, String> hosts) {}
