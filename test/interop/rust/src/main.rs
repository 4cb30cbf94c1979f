//! The scenario (scenario.md), told by the client that OpenAPI Generator makes for Rust.

use dis::apis::configuration::Configuration;
use dis::apis::streams_api::ShowStreamError;
use dis::apis::{apps_api, checkpoints_api, records_api, streams_api, Error};
use dis::models::{
    CheckpointType, CommitCheckpointRequest, CreateAppRequest, CreateStreamRequest, CursorType,
    SendRecordsEntry, SendRecordsRequest,
};
use dis_signing::{middleware::Signing, Key};
use reqwest::header::{HeaderMap, HeaderValue};
use reqwest_middleware::ClientBuilder;

fn setting(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set; test/interop/README.md tells what it is"))
}

/// Its own `api_key` would go into the headers of a signature, too.
fn connect() -> Configuration {
    let mut headers = HeaderMap::new();
    if let Ok(token) = std::env::var("DIS_TOKEN") {
        headers.insert(
            "X-Auth-Token",
            HeaderValue::try_from(token).expect("a token is plain text"),
        );
    }
    let sender = reqwest::Client::builder()
        .default_headers(headers)
        .build()
        .expect("a client");
    let mut sender = ClientBuilder::new(sender);
    if setting("DIS_TARGET") == "verify" {
        sender = sender.with(Signing(Key {
            access: setting("DIS_ACCESS_KEY"),
            secret: setting("DIS_SECRET_KEY"),
            security_token: None,
        }));
    }
    Configuration {
        base_path: setting("DIS_ENDPOINT"),
        client: sender.build(),
        ..Configuration::default()
    }
}

fn record(partition: &str, data: &[u8]) -> SendRecordsEntry {
    SendRecordsEntry {
        partition_id: Some(partition.into()),
        ..SendRecordsEntry::new(data.into())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dis = connect();
    let project = setting("DIS_PROJECT_ID");
    let stream = setting("DIS_STREAM");
    let app = &stream;
    let partition = "shardId-0000000000";

    streams_api::create_stream(&dis, &project, CreateStreamRequest::new(stream.clone(), 2)).await?;
    let shown = streams_api::show_stream(&dis, &project, &stream, None, None, None).await?;
    println!("partitions: {}", shown.partitions.len());

    let sent = records_api::send_records(
        &dis,
        &project,
        SendRecordsRequest {
            stream_name: Some(stream.clone()),
            ..SendRecordsRequest::new(vec![
                record(partition, "één\n".as_bytes()),
                record(partition, b"two"),
                record("shardId-0000000007", b"three"),
            ])
        },
    )
    .await?;
    println!("failed_record_count: {}", sent.failed_record_count);
    for record in sent.records {
        match record.error_code.flatten() {
            Some(code) => println!("record: {code}"),
            None => println!(
                "record: {} {}",
                record.partition_id.unwrap_or_default(),
                record.sequence_number.unwrap_or_default()
            ),
        }
    }

    let from = Some(CursorType::TrimHorizon);
    let cursor = records_api::show_cursor(
        &dis,
        &project,
        partition,
        Some(&stream),
        from,
        None,
        None,
        None,
    )
    .await?;
    let list =
        records_api::consume_records(&dis, &project, &cursor.partition_cursor, None, None, None)
            .await?;
    for record in list.records {
        let hex: String = record
            .data
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        println!("read: {} {hex}", record.sequence_number);
    }

    apps_api::create_app(&dis, &project, CreateAppRequest::new(app.clone())).await?;
    let kind = CheckpointType::LastRead;
    let commit = CommitCheckpointRequest {
        stream_name: Some(stream.clone()),
        ..CommitCheckpointRequest::new(app.clone(), kind, partition.into(), "1".into())
    };
    checkpoints_api::commit_checkpoint(&dis, &project, commit).await?;
    let checkpoint = checkpoints_api::show_checkpoint(
        &dis,
        &project,
        partition,
        app,
        kind,
        Some(&stream),
        None,
        None,
    )
    .await?;
    println!("checkpoint: {}", checkpoint.sequence_number);

    if setting("DIS_TARGET") != "mock" {
        match streams_api::show_stream(&dis, &project, "missing", None, None, None).await {
            Err(Error::ResponseError(refusal)) => match refusal.entity {
                Some(ShowStreamError::Status400(error)) => {
                    println!(
                        "missing_stream: {} {}",
                        refusal.status.as_u16(),
                        error.error_code
                    )
                }
                other => panic!("no DisError: {other:?}"),
            },
            other => panic!("no refusal: {other:?}"),
        }
    }
    apps_api::delete_app(&dis, &project, app).await?;
    streams_api::delete_stream(&dis, &project, &stream).await?;
    Ok(())
}
