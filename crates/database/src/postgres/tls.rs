//! TLS to a PostgreSQL server, as libpq's `sslmode` asks for it.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{WebPkiServerVerifier, verify_server_name};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};

use crate::url::{PostgresUrl, SslMode};

/// What a client trusts, for the URL's `sslmode` and `sslrootcert`. The error is a sentence.
pub(super) fn config(url: &PostgresUrl) -> Result<ClientConfig, String> {
    let provider = Arc::new(ring::default_provider());
    // As in libpq, `require` alone encrypts without asking who is there, and with certificates to trust it asks.
    let trust = match url.ssl_mode {
        SslMode::VerifyFull => Trust::Host,
        SslMode::VerifyCa => Trust::Chain,
        SslMode::Require if url.ssl_root_cert.is_some() => Trust::Chain,
        SslMode::Require | SslMode::Prefer | SslMode::Disable => Trust::Anyone,
    };
    let (inner, trusted) = match trust {
        Trust::Anyone => (None, Vec::new()),
        Trust::Chain | Trust::Host => {
            let (roots, trusted) = roots(url)?;
            let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider));
            (Some(verifier.build().map_err(|error| error.to_string())?), trusted)
        }
    };
    let verifier = Verifier { trust, inner, trusted, provider: Arc::clone(&provider) };
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth())
}

/// The certificates to trust, and those of them that `sslrootcert` brought.
fn roots(url: &PostgresUrl) -> Result<(RootCertStore, Vec<CertificateDer<'static>>), String> {
    let Some(path) = &url.ssl_root_cert else {
        return Ok((RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }, Vec::new()));
    };
    let mut store = RootCertStore::empty();
    let mut trusted = Vec::new();
    let certificates = CertificateDer::pem_file_iter(path)
        .map_err(|error| format!("cannot read sslrootcert {}: {error}", path.display()))?;
    for certificate in certificates {
        let certificate = certificate.map_err(|error| format!("sslrootcert {}: {error}", path.display()))?;
        trusted.push(certificate.clone());
        store.add(certificate).map_err(|error| format!("sslrootcert {}: {error}", path.display()))?;
    }
    if store.is_empty() {
        return Err(format!("sslrootcert {} has no certificate", path.display()));
    }
    Ok((store, trusted))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trust {
    Anyone,
    Chain,
    Host,
}

#[derive(Debug)]
struct Verifier {
    trust: Trust,
    inner: Option<Arc<WebPkiServerVerifier>>,
    trusted: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let Some(inner) = &self.inner else { return Ok(ServerCertVerified::assertion()) };
        // A server's self-signed certificate, trusted by name: libpq accepts it, webpki wants an issuer.
        if self.trusted.iter().any(|trusted| trusted == end_entity) {
            if self.trust == Trust::Host {
                verify_server_name(&ParsedCertificate::try_from(end_entity)?, server_name)?;
            }
            return Ok(ServerCertVerified::assertion());
        }
        match inner.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now) {
            // The chain is verified before the name, so a wrong name means a trusted chain.
            Err(Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) if self.trust == Trust::Chain => Ok(ServerCertVerified::assertion()),
            other => other,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        rustls::crypto::verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        rustls::crypto::verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
