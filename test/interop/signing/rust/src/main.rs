use dis_signing::{sign, Key};
use std::env::var;

fn main() {
    let url = var("SIGN_URL").unwrap().parse().unwrap();
    let key = Key {
        access: "AK".into(),
        secret: "SK".into(),
        security_token: var("SIGN_TOKEN").ok(),
    };
    let body = var("SIGN_BODY").unwrap();
    for (name, value) in sign(&var("SIGN_METHOD").unwrap(), &url, body.as_bytes(), &key) {
        println!("{name}: {value}");
    }
}
