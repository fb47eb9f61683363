//! Logging in with SCRAM, and TLS as `sslmode` asks for it, against a server with a certificate of its own.

use std::process::Command;

use payload_sync_database::{ConnectOptions, Database, DatabaseError, DatabaseUrl, ErrorKind};
use payload_sync_testkit::Postgres;

async fn connect(url: &str) -> Result<String, DatabaseError> {
    let mut database = Database::connect(&DatabaseUrl::parse(url).unwrap(), &ConnectOptions::default()).await?;
    let rows =
        database.query("SELECT coalesce(version, 'plain') FROM pg_stat_ssl WHERE pid = pg_backend_pid()", &[]).await?;
    Ok(rows.scalar().unwrap().to_text().unwrap())
}

/// A certificate for `localhost`, as PEM: certificate and key.
fn certificate() -> (String, String) {
    let directory = tempfile::tempdir().unwrap();
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"])
        .args([
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost",
            "-keyout",
            "key.pem",
            "-out",
            "cert.pem",
        ])
        .current_dir(directory.path())
        .output()
        .expect("openssl makes the certificate: apt-get install openssl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let read = |name: &str| std::fs::read_to_string(directory.path().join(name)).unwrap();
    (read("cert.pem"), read("key.pem"))
}

#[tokio::test]
async fn logs_in_as_the_url_says() {
    let server = Postgres::start();
    let database = server.database();
    let (certificate, key) = certificate();
    let trusted = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(trusted.path(), &certificate).unwrap();

    let port = server.port();
    let url = |user: &str, host: &str, rest: &str| format!("postgres://{user}@{host}:{port}/{}{rest}", database.name());
    let plain = |rest: &str| url("postgres", "127.0.0.1", rest);
    assert_eq!(connect(&plain("")).await.unwrap(), "plain", "prefer goes on without");
    let refused = connect(&plain("?sslmode=require")).await.unwrap_err();
    assert_eq!(refused.kind, ErrorKind::Tls);

    // The server gets its certificate and its rules through SQL, so that nothing here knows where its files are.
    database.sql(&format!(
        "set password_encryption = 'scram-sha-256'; create role scram login password 'hunter2 ü'; \
         set password_encryption = 'md5'; create role md5 login password 'hunter2'; \
         create role cleartext login password 'hunter2'; create role tls_only login; \
         create table files (name text, body text); \
         insert into files values ('server.crt', $${certificate}$$), ('server.key', $${key}$$), ('pg_hba.conf', \
         $$host all scram all scram-sha-256\nhost all md5 all md5\nhost all cleartext all password\nhostssl all tls_only all trust\n\
         host all postgres all trust$$);"
    ));
    for name in ["server.crt", "server.key", "pg_hba.conf"] {
        database.sql(&format!(
            "copy (select line from files, regexp_split_to_table(body, '\\n') line where name = '{name}') \
             to program 'cat > {name} && chmod 600 {name}'"
        ));
    }
    for setting in ["ssl = on", "ssl_cert_file = 'server.crt'", "ssl_key_file = 'server.key'"] {
        database.sql(&format!("alter system set {setting}"));
    }
    database.sql("select pg_reload_conf()");
    while connect(&plain("?sslmode=require")).await.is_err() {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }

    for user in ["scram:hunter2%20%C3%BC", "md5:hunter2", "cleartext:hunter2"] {
        assert_eq!(connect(&url(user, "127.0.0.1", "?sslmode=require")).await.unwrap(), "TLSv1.3", "{user}");
        assert_eq!(connect(&url(user, "127.0.0.1", "?sslmode=disable")).await.unwrap(), "plain", "{user}");
        let (name, _) = user.split_once(':').unwrap();
        let wrong = connect(&url(&format!("{name}:not-it"), "127.0.0.1", "")).await.unwrap_err();
        assert_eq!((wrong.kind, wrong.code.as_deref()), (ErrorKind::Authentication, Some("28P01")), "{user}");
        assert!(!format!("{wrong:?}{wrong}").contains("not-it"));
        let none = connect(&url(name, "127.0.0.1", "")).await.unwrap_err();
        assert_eq!(none.kind, ErrorKind::Authentication);
        assert!(none.message.contains("wants a password"), "{none}");
    }
    assert_eq!(connect(&url("tls_only", "127.0.0.1", "")).await.unwrap(), "TLSv1.3", "prefer takes it where it is");
    assert_eq!(
        connect(&url("tls_only", "127.0.0.1", "?sslmode=disable")).await.unwrap_err().kind,
        ErrorKind::Authentication
    );

    let root = format!("sslrootcert={}", trusted.path().display());
    let verified = |host: &str, mode: &str, root: &str| url("postgres", host, &format!("?sslmode={mode}&{root}"));
    assert_eq!(connect(&verified("localhost", "verify-full", &root)).await.unwrap(), "TLSv1.3");
    assert_eq!(
        connect(&verified("127.0.0.1", "verify-full", &root)).await.unwrap_err().kind,
        ErrorKind::Tls,
        "another name"
    );
    assert_eq!(connect(&verified("127.0.0.1", "verify-ca", &root)).await.unwrap(), "TLSv1.3");
    assert_eq!(connect(&verified("127.0.0.1", "require", &root)).await.unwrap(), "TLSv1.3");
    assert_eq!(
        connect(&verified("localhost", "verify-full", "x=1")).await.unwrap_err().kind,
        ErrorKind::Tls,
        "not trusted"
    );
    assert_eq!(
        connect(&verified("localhost", "verify-ca", "x=1")).await.unwrap_err().kind,
        ErrorKind::Tls,
        "not trusted"
    );
    let nothing = connect(&verified("localhost", "verify-full", "sslrootcert=/no/such/file")).await.unwrap_err();
    assert!(nothing.kind == ErrorKind::Tls && nothing.message.contains("/no/such/file"), "{nothing}");
}
