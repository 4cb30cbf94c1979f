//! Signs requests to DIS with an access key.

#[cfg(feature = "middleware")]
pub mod middleware;

use hmac::{Hmac, Mac};
use percent_encoding::{percent_decode_str, utf8_percent_encode, AsciiSet, NON_ALPHANUMERIC};
use sha2::{Digest, Sha256};
use url::{Position, Url};

/// An access key. The security token belongs to a temporary one.
pub struct Key {
    pub access: String,
    pub secret: String,
    pub security_token: Option<String>,
}

const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// The headers to add to a request that is ready to be sent: address with its query, body as it goes over the wire.
pub fn sign(method: &str, url: &Url, body: &[u8], key: &Key) -> Vec<(&'static str, String)> {
    let date = chrono::Utc::now().format("%Y%m%dT%H%M%SZ").to_string();
    let mut added = vec![("x-sdk-date", date.clone())];
    added.extend(
        key.security_token
            .clone()
            .map(|token| ("x-security-token", token)),
    );

    // With the port, unless it is the scheme's own.
    let host = &url[Position::BeforeHost..Position::AfterPort];
    let mut headers = format!("host:{host}\n");
    let mut names = "host".to_string();
    for (name, value) in &added {
        headers += &format!("{name}:{value}\n");
        names += &format!(";{name}");
    }
    let path: Vec<_> = url
        .path()
        .trim_end_matches('/')
        .split('/')
        .map(recoded)
        .collect();
    let mut query: Vec<_> = url
        .query_pairs()
        .map(|(name, value)| (escaped(&name), escaped(&value)))
        .collect();
    query.sort();
    let query: Vec<_> = query
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let canonical = format!(
        "{method}\n{}/\n{}\n{headers}\n{names}\n{}",
        path.join("/"),
        query.join("&"),
        sha256(body)
    );

    let text = format!("SDK-HMAC-SHA256\n{date}\n{}", sha256(canonical.as_bytes()));
    let mut mac =
        Hmac::<Sha256>::new_from_slice(key.secret.as_bytes()).expect("any length will do");
    mac.update(text.as_bytes());
    let signature = format!("{:x}", mac.finalize().into_bytes());
    added.push((
        "authorization",
        format!(
            "SDK-HMAC-SHA256 Access={}, SignedHeaders={names}, Signature={signature}",
            key.access
        ),
    ));
    added
}

fn sha256(data: &[u8]) -> String {
    format!("{:x}", Sha256::digest(data))
}

fn recoded(segment: &str) -> String {
    escaped(&percent_decode_str(segment).decode_utf8_lossy())
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}
