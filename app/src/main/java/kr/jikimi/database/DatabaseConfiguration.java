package kr.jikimi.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two ways in: {@code owner} migrates, the primary one serves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, MigrationSettings.class})
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Server server(DatabaseSettings settings) {
        return settings.isEmbedded() ? Server.embedded(settings) : Server.remote(settings);
    }

    @Bean
    @Qualifier("owner")
    HikariDataSource ownerDataSource(Server server) {
        var pool = pool(server.owner(), 3);
        pool.setMinimumIdle(0);
        return pool;
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Server server, Migrations migrations) {
        migrations.run();
        return pool(server.serve(), 12);
    }

    @Bean
    Migrations migrations(@Qualifier("owner") DataSource owner, MigrationSettings settings) {
        return new Migrations(owner, settings);
    }

    @Bean
    @Qualifier("owner")
    JdbcClient ownerJdbc(@Qualifier("owner") DataSource owner) {
        return JdbcClient.create(owner);
    }

    @Bean
    @Primary
    JdbcClient jdbc(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    private static HikariDataSource pool(Login login, int size) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(3_000);
        pool.setValidationTimeout(1_000);
        pool.setInitializationFailTimeout(10_000);
        return pool;
    }

    /** Whichever PostgreSQL it is, with its two logins. */
    record Server(Login owner, Login serve, @Nullable EmbeddedPostgres embedded) implements AutoCloseable {

        static Server embedded(DatabaseSettings settings) {
            var postgres = EmbeddedPostgres.open(settings.data());
            return new Server(postgres.owner(), postgres.serve(), postgres);
        }

        static Server remote(DatabaseSettings settings) {
            var postgres = new RemotePostgres(settings);
            return new Server(postgres.owner(), postgres.serve(), null);
        }

        @Override
        public void close() {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
