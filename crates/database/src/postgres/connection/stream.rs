//! The way to the server: TCP, with TLS where it is wanted, or a Unix socket.

use std::io;

use bytes::BytesMut;
use postgres_protocol::message::frontend;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::error::{DatabaseError, ErrorKind};
use crate::postgres::tls;
use crate::url::{PostgresUrl, SslMode};

pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

pub(super) async fn connect(url: &PostgresUrl) -> Result<Box<dyn Stream>, DatabaseError> {
    let unreachable = |error: io::Error| DatabaseError::new(ErrorKind::Unreachable, url.place(), error.to_string());
    if url.host.starts_with('/') {
        return connect_socket(url).await.map_err(unreachable);
    }
    let host = url.host.trim_start_matches('[').trim_end_matches(']');
    let mut stream = TcpStream::connect((host, url.port)).await.map_err(unreachable)?;
    stream.set_nodelay(true).map_err(unreachable)?;
    if url.ssl_mode == SslMode::Disable {
        return Ok(Box::new(stream));
    }
    let mut request = BytesMut::new();
    frontend::ssl_request(&mut request);
    stream.write_all(&request).await.map_err(unreachable)?;
    // One byte and not one more: what follows belongs to TLS.
    let answer = stream.read_u8().await.map_err(unreachable)?;
    let refused = |reason: String| DatabaseError::new(ErrorKind::Tls, url.place(), reason);
    if answer != b'S' {
        if url.ssl_mode == SslMode::Prefer {
            return Ok(Box::new(stream));
        }
        return Err(refused("the server does not offer TLS, and sslmode asks for it".into()));
    }
    let config = tls::config(url).map_err(refused)?;
    let name = rustls::pki_types::ServerName::try_from(host.to_owned()).map_err(|error| refused(error.to_string()))?;
    let stream = TlsConnector::from(std::sync::Arc::new(config))
        .connect(name, stream)
        .await
        .map_err(|e| refused(e.to_string()))?;
    Ok(Box::new(stream))
}

#[cfg(unix)]
async fn connect_socket(url: &PostgresUrl) -> io::Result<Box<dyn Stream>> {
    let path = format!("{}/.s.PGSQL.{}", url.host.trim_end_matches('/'), url.port);
    Ok(Box::new(tokio::net::UnixStream::connect(path).await?))
}

#[cfg(not(unix))]
async fn connect_socket(_url: &PostgresUrl) -> io::Result<Box<dyn Stream>> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "Unix sockets exist on Unix only"))
}
