//! Signing for clients on reqwest: `reqwest_middleware::ClientBuilder::new(client).with(Signing(key)).build()`.

use crate::{sign, Key};
use http::{Extensions, HeaderValue};
use reqwest::{Body, Request, Response};
use reqwest_middleware::{Error, Middleware, Next};

pub struct Signing(pub Key);

#[async_trait::async_trait]
impl Middleware for Signing {
    async fn handle(
        &self,
        mut request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<Response, Error> {
        let body = request
            .body()
            .and_then(Body::as_bytes)
            .unwrap_or_default()
            .to_vec();
        for (name, value) in sign(request.method().as_str(), request.url(), &body, &self.0) {
            let value = HeaderValue::try_from(value).map_err(Error::middleware)?;
            request.headers_mut().insert(name, value);
        }
        next.run(request, extensions).await
    }
}
