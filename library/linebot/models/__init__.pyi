"""linebot.models: data."""

from typing import Any

class Base:
    def __init__(self, **kwargs: Any) -> None: ...
class Action(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class PostbackAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class URIAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class DatetimePickerAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class CameraAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class CameraRollAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class LocationAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class RichMenuSwitchAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class TemplateAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class PostbackTemplateAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageTemplateAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class URITemplateAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class DatetimePickerTemplateAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AltUri(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Error(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ErrorDetail(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Event(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class FollowEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class UnfollowEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class JoinEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class LeaveEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class PostbackEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AccountLinkEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MemberJoinedEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MemberLeftEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BeaconEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ThingsEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class UnknownEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Postback(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Beacon(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Link(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class VideoPlayCompleteEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class UnsendEvent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Filter(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class DemographicFilter(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class GenderFilter(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AppTypeFilter(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AreaFilter(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AgeFilter(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class SubscriptionPeriodFilter(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class FlexSendMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class FlexContainer(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BubbleContainer(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BubbleStyle(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BlockStyle(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class CarouselContainer(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class FlexComponent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BoxComponent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ButtonComponent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class FillerComponent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class IconComponent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ImageComponent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class SeparatorComponent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class TextComponent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class SpanComponent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class VideoComponent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ImagemapSendMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BaseSize(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ImagemapAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class URIImagemapAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageImagemapAction(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ImagemapArea(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Video(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ExternalLink(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class DemographicInsight(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AgeInsight(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AreaInsight(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AppTypeInsight(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class GenderInsight(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class SubscriptionPeriodInsight(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageStatistics(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageInsight(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ClickInsight(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class JobInsight(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Limit(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Message(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class TextMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ImageMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class VideoMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AudioMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class LocationMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class StickerMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class FileMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class And(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Or(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Not(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AudienceRecipient(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class RedeliveryRecipient(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Profile(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MemberIds(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Content(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class RichMenuResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageQuotaResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageQuotaConsumptionResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageDeliveryBroadcastResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageDeliveryReplyResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageDeliveryMulticastResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageDeliveryPushResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageContent(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class IssueLinkTokenResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class IssueChannelTokenResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class InsightMessageDeliveryResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class InsightFollowersResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class InsightDemographicResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class InsightMessageEventResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BroadcastResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class NarrowcastResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ValidateReplyMessageObjectsResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ValidatePushMessageObjectsResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ValidateMulticastMessageObjectsResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ValidateBroadcastMessageObjectsResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ValidateNarrowcastMessageObjectsResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class MessageProgressNarrowcastResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BotInfo(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class GetWebhookResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class TestWebhookResponse(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AudienceGroup(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ClickAudienceGroup(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ImpAudienceGroup(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class GetAuthorityLevel(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Audience(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class CreateAudienceGroup(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class RichMenu(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class RichMenuSize(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class RichMenuArea(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class RichMenuBounds(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class RichMenuAlias(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class SendMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class TextSendMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ImageSendMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class VideoSendMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class AudioSendMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class LocationSendMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class StickerSendMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class QuickReply(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class QuickReplyButton(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Sender(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Source(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class SourceUser(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class SourceGroup(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class SourceRoom(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class TemplateSendMessage(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Template(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ButtonsTemplate(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ConfirmTemplate(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class CarouselTemplate(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class CarouselColumn(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ImageCarouselTemplate(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ImageCarouselColumn(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class DeviceLink(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class DeviceUnlink(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ScenarioResult(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class ActionResult(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Things(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Background(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class LinearGradientBackground(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Emojis(Base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
