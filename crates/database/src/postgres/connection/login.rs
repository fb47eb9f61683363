//! The login: a password in the clear, as MD5 or by SCRAM.

use std::io;

use bytes::BytesMut;
use fallible_iterator::FallibleIterator;
use postgres_protocol::authentication::md5_hash;
use postgres_protocol::authentication::sasl::{ChannelBinding, SCRAM_SHA_256, ScramSha256};
use postgres_protocol::message::backend::Message;
use postgres_protocol::message::frontend;
use tokio::io::AsyncWriteExt;

use super::errors::{login_error, notice};
use super::{Connection, next};
use crate::error::{DatabaseError, ErrorKind};
use crate::url::PostgresUrl;

impl Connection {
    pub(super) async fn log_in(&mut self, url: &PostgresUrl) -> Result<(), DatabaseError> {
        let refused = |reason: String| DatabaseError::new(ErrorKind::Authentication, url.place(), reason);
        let broken = |error: io::Error| DatabaseError::new(ErrorKind::Unreachable, url.place(), error.to_string());
        let password = || {
            url.password.as_deref().ok_or_else(|| refused(format!("the server wants a password for `{}`", url.user)))
        };
        let mut out = BytesMut::new();
        let parameters = [
            ("user", url.user.as_str()),
            ("database", url.database.as_str()),
            ("client_encoding", "UTF8"),
            ("application_name", "payload-sync"),
        ];
        frontend::startup_message(parameters, &mut out).map_err(broken)?;
        let mut scram = None;
        loop {
            if !out.is_empty() {
                self.stream.write_all(&out).await.map_err(broken)?;
                self.stream.flush().await.map_err(broken)?;
                out.clear();
            }
            match next(&mut self.stream, &mut self.unread).await.map_err(broken)? {
                Message::AuthenticationOk => {}
                Message::AuthenticationCleartextPassword => {
                    frontend::password_message(password()?.as_bytes(), &mut out).map_err(broken)?;
                }
                Message::AuthenticationMd5Password(body) => {
                    let hash = md5_hash(url.user.as_bytes(), password()?.as_bytes(), body.salt());
                    frontend::password_message(hash.as_bytes(), &mut out).map_err(broken)?;
                }
                Message::AuthenticationSasl(body) => {
                    let mut mechanisms = body.mechanisms();
                    let mut known = false;
                    while let Some(mechanism) = mechanisms.next().map_err(broken)? {
                        known |= mechanism == SCRAM_SHA_256;
                    }
                    if !known {
                        return Err(refused("the server offers no SCRAM-SHA-256".into()));
                    }
                    let started = ScramSha256::new(password()?.as_bytes(), ChannelBinding::unsupported());
                    frontend::sasl_initial_response(SCRAM_SHA_256, started.message(), &mut out).map_err(broken)?;
                    scram = Some(started);
                }
                Message::AuthenticationSaslContinue(body) => {
                    let scram = scram.as_mut().ok_or_else(|| refused("the server broke the protocol".into()))?;
                    scram.update(body.data()).map_err(|error| refused(error.to_string()))?;
                    frontend::sasl_response(scram.message(), &mut out).map_err(broken)?;
                }
                Message::AuthenticationSaslFinal(body) => {
                    let scram = scram.as_mut().ok_or_else(|| refused("the server broke the protocol".into()))?;
                    scram.finish(body.data()).map_err(|error| refused(error.to_string()))?;
                }
                Message::AuthenticationKerberosV5
                | Message::AuthenticationGss
                | Message::AuthenticationSspi
                | Message::AuthenticationScmCredential => {
                    return Err(refused(
                        "the server wants a login that payload-sync does not have (GSSAPI, SSPI)".into(),
                    ));
                }
                Message::ErrorResponse(body) => return Err(login_error(url, &mut body.fields())),
                Message::NoticeResponse(body) => self.notices.extend(notice(&mut body.fields())),
                Message::BackendKeyData(body) => {
                    self.cancel.process_id = body.process_id();
                    self.cancel.secret_key = body.secret_key();
                }
                Message::ReadyForQuery(_) => return Ok(()),
                _ => {}
            }
        }
    }
}
