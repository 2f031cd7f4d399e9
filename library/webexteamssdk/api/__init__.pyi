"""webexteamssdk.api."""

from typing import Any, Self

from asyncward import blocks
from webexteamssdk.api.access_tokens import AccessTokensAPI
from webexteamssdk.api.admin_audit_events import AdminAuditEventsAPI
from webexteamssdk.api.attachment_actions import AttachmentActionsAPI
from webexteamssdk.api.events import EventsAPI
from webexteamssdk.api.guest_issuer import GuestIssuerAPI
from webexteamssdk.api.licenses import LicensesAPI
from webexteamssdk.api.memberships import MembershipsAPI
from webexteamssdk.api.messages import MessagesAPI
from webexteamssdk.api.organizations import OrganizationsAPI
from webexteamssdk.api.people import PeopleAPI
from webexteamssdk.api.roles import RolesAPI
from webexteamssdk.api.rooms import RoomsAPI
from webexteamssdk.api.team_memberships import TeamMembershipsAPI
from webexteamssdk.api.teams import TeamsAPI
from webexteamssdk.api.webhooks import WebhooksAPI

# source: asks for a token only where it is given an OAuth code.
class WebexTeamsAPI:
    webhooks: WebhooksAPI
    team_memberships: TeamMembershipsAPI
    teams: TeamsAPI
    rooms: RoomsAPI
    roles: RolesAPI
    people: PeopleAPI
    organizations: OrganizationsAPI
    messages: MessagesAPI
    memberships: MembershipsAPI
    licenses: LicensesAPI
    guest_issuer: GuestIssuerAPI
    events: EventsAPI
    attachment_actions: AttachmentActionsAPI
    admin_audit_events: AdminAuditEventsAPI
    @blocks("network", when="oauth_code is not None and access_token is None")
    def __init__(
        self, access_token: Any = None, base_url: Any = ..., single_request_timeout: Any = ...,
        wait_on_rate_limit: Any = ..., object_factory: Any = ..., client_id: Any = None, client_secret: Any = None,
        oauth_code: Any = None, redirect_uri: Any = None, proxies: Any = None, be_geo_id: Any = None,
        caller: Any = None
    ) -> None: ...
    @property
    def access_token(self) -> Any: ...
    @property
    def base_url(self) -> Any: ...
    @property
    def single_request_timeout(self) -> Any: ...
    @property
    def wait_on_rate_limit(self) -> Any: ...
    access_tokens: AccessTokensAPI
    @classmethod
    @blocks("network")
    def from_oauth_code(cls, client_id: Any, client_secret: Any, code: Any, redirect_uri: Any) -> Self: ...
    @classmethod
    @blocks("network")
    def from_oauth_refresh(cls, client_id: Any, client_secret: Any, refresh_token: Any) -> Self: ...
