using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Xunit;

namespace Asyncward.Tests.Specs;

/// <summary>
/// Every library that has a model is proved by a program that its model makes fire, and by one that uses it and stays silent. Where a model only says
/// why something is right, it is the silence that turns on it.
/// </summary>
public sealed class LibrarySpecs
{
    // What the models promise to reach at the least: by theme, as they are imported.
    private const string Promised =
        "requests httpx aiohttp urllib3 niquests pycurl grpc websockets websocket zeep gql "
            + "psycopg2 psycopg asyncpg pg8000 pymysql aiomysql asyncmy mysql aiosqlite oracledb pyodbc aioodbc sqlalchemy sqlmodel django channels peewee "
            + "tortoise databases pymongo motor redis aioredis memcache pymemcache pylibmc aiomcache elasticsearch opensearchpy cassandra neo4j "
            + "clickhouse_connect clickhouse_driver duckdb influxdb_client boto3 botocore aioboto3 aiobotocore google.cloud.storage google.cloud.bigquery "
            + "google.cloud.firestore google.cloud.pubsub_v1 azure.identity azure.storage.blob azure.storage.queue azure.servicebus azure.eventhub "
            + "azure.keyvault.secrets azure.data.tables minio kafka confluent_kafka aiokafka pika aio_pika nats paho celery rq dramatiq docker kubernetes "
            + "paramiko asyncssh ldap3 dns serial pexpect psutil "
            + "openai anthropic google.generativeai google.genai ollama cohere mistralai litellm langchain langchain_core llama_index transformers torch "
            + "sentence_transformers huggingface_hub tiktoken chromadb qdrant_client pinecone weaviate faiss "
            + "pandas numpy PIL cv2 bcrypt passlib argon2 cryptography lxml bs4 yaml jinja2 reportlab openpyxl pypdf ffmpeg ffmpy pydub "
            + "fastapi starlette flask quart sanic tornado litestar uvicorn hypercorn gunicorn strawberry ariadne graphene discord telegram aiogram "
            + "slack_bolt textual playwright selenium scrapy crawlee pyodide jupyter_client nbclient fastmcp mcp temporalio prefect dagster "
            + "pytest pytest_asyncio anyio aioresponses respx "
            + "tenacity backoff aiofiles asyncer aiocache async_lru aiolimiter uvloop nest_asyncio gevent";

    private static readonly List<SpecSection> Sections = ReadAll();

    public static IEnumerable<TheoryDataRow<string>> Libraries => LibraryNames.All().Select(name => new TheoryDataRow<string>(name) { TestDisplayName = name });

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_program_fires_because_of_the_model_and_another_is_silent(string library)
    {
        List<SpecSection> users = Sections.FindAll(section => Array.Exists(section.Files, file => Names(file.Text, library)));
        string problem = "";
        bool silences = users.Exists(section => !Marks(section) && Silences(section, library));
        if (!users.Exists(section => Marks(section) && (Fires(section, library) || (silences && Uses(section, library)))))
            problem += $"no program of tests/specs/library reports anything that is not reported without the model of {library}\n";
        if (!users.Exists(section => !Marks(section) && Uses(section, library)))
            problem += $"no program of tests/specs/library calls something of {library} and is silent\n";
        Assert.True(problem.Length == 0, problem);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_model_says_where_its_facts_come_from(string library)
    {
        string place = RepositoryFiles.At("library/" + library.Replace('.', '/'));
        string[] stubs = Directory.Exists(place) ? Directory.GetFiles(place, "*.pyi", SearchOption.AllDirectories) : [place + ".pyi"];
        string text = string.Concat(stubs.Select(File.ReadAllText));
        bool states = text.Contains("@blocks(", StringComparison.Ordinal) || text.Contains("@suspends(", StringComparison.Ordinal);
        Assert.True(!states || text.Contains("# doc", StringComparison.Ordinal) || text.Contains("# source", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_promised_has_a_model() => Assert.Empty(Promised.Split(' ').Except(LibraryNames.All()));

    // Whether a finding goes away together with the model.
    private static bool Fires(SpecSection section, string library)
    {
        SpecFinding[] without = InMemoryAnalysis.Check(SpecProgram.Link(section.Files, section.Options, without: library), section.Options);
        return Array.Exists(new InMemoryAnalysis().Check(section.Files, section.Options), finding => !Array.Exists(without, other => Same(finding, other)));
    }

    // Whether a finding comes when the model goes.
    private static bool Silences(SpecSection section, string library) =>
        InMemoryAnalysis.Check(SpecProgram.Link(section.Files, section.Options, without: library), section.Options).Length > 0;

    private static bool Same(SpecFinding a, SpecFinding b) => a.File == b.File && a.Line == b.Line && a.RuleCode == b.RuleCode;

    private static bool Uses(SpecSection section, string library)
    {
        ProgramModel model = SpecProgram.Link(section.Files, section.Options).Model;
        foreach (int function in model.Calls.Functions)
        {
            foreach (Edge edge in model.Calls.From(function))
            {
                int file = edge.Callee >= 0 ? model.FileOf(edge.Callee) : edge.Class >= 0 ? model.FileOfClassId(edge.Class) : -1;
                if (file >= 0 && model.Files[file].Role == FileRole.Model && LibraryNames.Has(library, model.Modules[file].Name))
                    return true;
            }
        }
        return false;
    }

    private static bool Marks(SpecSection section) => Array.Exists(section.Files, file => SpecMarker.Read(file).Count > 0);

    // Cheap and generous: what is asked of the program itself decides.
    private static bool Names(string text, string library) => text.Contains(library[(library.LastIndexOf('.') + 1)..], StringComparison.Ordinal);

    private static List<SpecSection> ReadAll()
    {
        var sections = new List<SpecSection>();
        foreach (string page in RepositoryFiles.Below("tests/specs/library", "*.md"))
            sections.AddRange(SpecMarkdown.Read(page, File.ReadAllText(RepositoryFiles.At(page))));
        return sections;
    }
}
