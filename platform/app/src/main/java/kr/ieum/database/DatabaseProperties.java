package kr.ieum.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data are.
 *
 * @param url JDBC address of an existing PostgreSQL; without it an embedded one is started in {@code folder}
 * @param username a login that may create roles and schemas in that database
 * @param appPassword password of the role {@code ieum_app}; set it when several nodes share a database, else each start
 *     makes a new one
 * @param connections size of the pool
 */
@ConfigurationProperties("ieum.database")
record DatabaseProperties(
        @Nullable String url,
        @DefaultValue("postgres") String username,
        @DefaultValue("") String password,
        @Nullable String appPassword,
        @DefaultValue("deploy/data") Path folder,
        @DefaultValue("16") int connections) {}
