"""hvac: the client of HashiCorp Vault; every method is a request."""

from typing import Any

from asyncward import blocks

# source: adapters.Adapter.request sends through a `requests.Session` and waits for the answer; nothing is sent before.
class KvV1:
    @blocks("network")
    def read_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_secrets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_or_update_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class KvV2:
    @blocks("network")
    def configure(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_secret_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_or_update_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def patch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_latest_version_of_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_secret_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def undelete_secret_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def destroy_secret_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_secrets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_secret_metadata(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def update_metadata(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_metadata_and_all_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class Kv(KvV2):
    # source: kv.Kv.__getattr__: what it lacks is asked of the version that is the default, 2.
    v1: KvV1
    v2: KvV2
    default_kv_version: str

class Transit:
    @blocks("network")
    def create_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_keys(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def update_key_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def rotate_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def export_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def encrypt_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def decrypt_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def rewrap_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def generate_data_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def generate_random_bytes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def hash_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def generate_hmac(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def sign_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def verify_signed_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def backup_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def restore_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def trim_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class Pki:
    @blocks("network")
    def read_ca_certificate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_ca_certificate_chain(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_certificate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_certificates(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def submit_ca_information(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_crl_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def set_crl_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_urls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def set_urls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_crl(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def rotate_crl(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def generate_intermediate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def set_signed_intermediate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def generate_certificate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def revoke_certificate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_or_update_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def generate_root(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_root(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def sign_intermediate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def sign_self_issued(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def sign_certificate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def sign_verbatim(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def tidy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_issuer(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_issuers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def update_issuer(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def revoke_issuer(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_issuer(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class Database:
    @blocks("network")
    def configure(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def rotate_root_credentials(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_connection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_connections(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_connection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def reset_connection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_static_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_static_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_static_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_static_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def generate_credentials(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def get_static_credentials(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def rotate_static_role_credentials(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class AwsSecrets:
    @blocks("network")
    def configure_root_iam_credentials(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def rotate_root_iam_credentials(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def configure_lease(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_lease_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_or_update_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def generate_credentials(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class SecretsEngines:
    kv: Kv
    transit: Transit
    pki: Pki
    database: Database
    aws: AwsSecrets

class Token:
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_orphan(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_accessors(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def lookup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def lookup_self(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def lookup_accessor(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def renew(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def renew_self(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def renew_accessor(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def revoke(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def revoke_self(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def revoke_accessor(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def revoke_and_orphan_children(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_or_update_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def tidy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class AppRole:
    @blocks("network")
    def create_or_update_approle(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_role_id(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def update_role_id(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def generate_secret_id(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_custom_secret_id(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_secret_id(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def destroy_secret_id(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_secret_id_accessors(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_secret_id_accessor(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def destroy_secret_id_accessor(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def login(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class Kubernetes:
    @blocks("network")
    def configure(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def login(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class Userpass:
    @blocks("network")
    def create_or_update_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def update_password_on_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def login(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class JWT:
    @blocks("network")
    def configure(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def oidc_authorization_url_request(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def oidc_callback(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def jwt_login(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class AwsAuth:
    @blocks("network")
    def iam_login(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def ec2_login(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def configure(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class AuthMethods:
    token: Token
    approle: AppRole
    kubernetes: Kubernetes
    userpass: Userpass
    jwt: JWT
    oidc: JWT
    aws: AwsAuth

class SystemBackend:
    @blocks("network")
    def list_mounted_secrets_engines(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def retrieve_mount_option(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def enable_secrets_engine(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def disable_secrets_engine(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_mount_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def tune_mount_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def move_backend(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_auth_methods(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def enable_auth_method(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def disable_auth_method(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_auth_method_tuning(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def tune_auth_method(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_health_status(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_init_status(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def is_initialized(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def initialize(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_leader_status(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def step_down(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_lease(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_leases(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def renew_lease(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def revoke_lease(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def revoke_prefix(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def revoke_force(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def create_or_update_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def is_sealed(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def read_seal_status(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def seal(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def submit_unseal_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def submit_unseal_keys(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def unwrap(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def wrap(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class Client:
    url: str
    token: str
    session: Any
    auth: AuthMethods
    secrets: SecretsEngines
    sys: SystemBackend
    def __init__(
        self, url: str | None = None, token: str | None = None, cert: Any = None, verify: Any = None, timeout: float = 30, proxies: Any = None,
        allow_redirects: bool = True, session: Any = None, adapter: Any = ..., namespace: str | None = None, **kwargs: Any
    ) -> None: ...
    @blocks("network")
    def read(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def write(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def write_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def get_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def lookup_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def revoke_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def renew_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def is_authenticated(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def auth_cubbyhole(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def login(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: only with `revoke_token=True` anything is sent.
    @blocks("network", when="revoke_token")
    def logout(self, revoke_token: bool = False) -> None: ...
