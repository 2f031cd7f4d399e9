"""telegram (python-telegram-bot)."""

# doc: "v20.0a0: asyncio": what speaks to Telegram became coroutine functions; before, each of them waits for the answer.

from typing import Any, Self

from asyncward import blocks, suspends, versions
from . import error as error

class Bot:
    token: str
    def __init__(self, token: str, **kwargs: Any) -> None: ...  # dynamic
    @suspends("always")
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    base_url: str
    base_file_url: str
    local_mode: bool
    bot: User
    id: int
    first_name: str
    last_name: str
    username: str
    link: str
    can_join_groups: bool
    can_read_all_group_messages: bool
    supports_inline_queries: bool
    name: str
    @suspends("always")
    async def initialize(self) -> None: ...
    @suspends("always")
    async def shutdown(self) -> None: ...
    @suspends("always")
    async def do_api_request(
        self, endpoint: str, api_kwargs: Any = None, return_type: Any = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_message_draft(
        self, chat_id: int, draft_id: int, text: str | None = None, message_thread_id: int | None = None,
        parse_mode: Any = ..., entities: Any = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_messages(
        self, chat_id: Any, message_ids: Any, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def forward_messages(
        self, chat_id: Any, from_chat_id: Any, message_ids: Any, disable_notification: Any = ...,
        protect_content: Any = ..., message_thread_id: int | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def save_prepared_inline_message(
        self, user_id: int, result: Any, allow_user_chats: bool | None = None, allow_bot_chats: bool | None = None,
        allow_group_chats: bool | None = None, allow_channel_chats: bool | None = None, **kwargs: Any
    ) -> PreparedInlineMessage: ...
    @suspends("always")
    async def answer_guest_query(
        self, guest_query_id: str, result: Any, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> SentGuestMessage: ...
    @suspends("always")
    async def set_user_emoji_status(
        self, user_id: int, emoji_status_custom_emoji_id: str | None = None, emoji_status_expiration_date: Any = None,
        *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_sticker_set(
        self, name: str, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def set_sticker_set_thumbnail(
        self, name: str, user_id: int, format: str, thumbnail: Any = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_sticker_set_title(
        self, name: str, title: str, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_sticker_emoji_list(
        self, sticker: Any, emoji_list: Any, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_sticker_keywords(
        self, sticker: Any, keywords: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_sticker_mask_position(
        self, sticker: Any, mask_position: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_custom_emoji_sticker_set_thumbnail(
        self, name: str, custom_emoji_id: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def send_checklist(
        self, business_connection_id: str, chat_id: Any, checklist: Any, disable_notification: Any = ...,
        protect_content: Any = ..., message_effect_id: str | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def edit_message_checklist(
        self, business_connection_id: str, chat_id: Any, message_id: int, checklist: Any, reply_markup: Any = None, *,
        read_timeout: Any = ..., **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def copy_messages(
        self, chat_id: Any, from_chat_id: Any, message_ids: Any, disable_notification: Any = ...,
        protect_content: Any = ..., message_thread_id: int | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def unpin_all_general_forum_topic_messages(
        self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def edit_general_forum_topic(
        self, chat_id: Any, name: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def close_general_forum_topic(
        self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def reopen_general_forum_topic(
        self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def hide_general_forum_topic(
        self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def unhide_general_forum_topic(
        self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def set_my_description(
        self, description: str | None = None, language_code: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_my_short_description(
        self, short_description: str | None = None, language_code: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def get_my_description(
        self, language_code: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> BotDescription: ...
    @suspends("always")
    async def get_my_short_description(
        self, language_code: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> BotShortDescription: ...
    @suspends("always")
    async def set_my_name(
        self, name: str | None = None, language_code: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def get_my_name(
        self, language_code: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> BotName: ...
    @suspends("always")
    async def get_user_chat_boosts(
        self, chat_id: Any, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> UserChatBoosts: ...
    @suspends("always")
    async def set_message_reaction(
        self, chat_id: Any, message_id: int, reaction: Any = None, is_big: bool | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def gift_premium_subscription(
        self, user_id: int, month_count: int, star_count: int, text: str | None = None, text_parse_mode: Any = ...,
        text_entities: Any = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def get_business_connection(
        self, business_connection_id: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> BusinessConnection: ...
    @suspends("always")
    async def get_business_account_gifts(
        self, business_connection_id: str, exclude_unsaved: bool | None = None, exclude_saved: bool | None = None,
        exclude_unlimited: bool | None = None, exclude_unique: bool | None = None, sort_by_price: bool | None = None,
        **kwargs: Any
    ) -> OwnedGifts: ...
    @suspends("always")
    async def get_business_account_star_balance(
        self, business_connection_id: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> StarAmount: ...
    @suspends("always")
    async def read_business_message(
        self, business_connection_id: str, chat_id: int, message_id: int, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_business_messages(
        self, business_connection_id: str, message_ids: Any, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def post_story(
        self, business_connection_id: str, content: Any, active_period: Any, caption: str | None = None,
        parse_mode: Any = ..., caption_entities: Any = None, **kwargs: Any
    ) -> Story: ...
    @suspends("always")
    async def edit_story(
        self, business_connection_id: str, story_id: int, content: Any, caption: str | None = None,
        parse_mode: Any = ..., caption_entities: Any = None, **kwargs: Any
    ) -> Story: ...
    @suspends("always")
    async def delete_story(
        self, business_connection_id: str, story_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_business_account_name(
        self, business_connection_id: str, first_name: str, last_name: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_business_account_username(
        self, business_connection_id: str, username: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_business_account_bio(
        self, business_connection_id: str, bio: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_business_account_gift_settings(
        self, business_connection_id: str, show_gift_button: bool, accepted_gift_types: Any, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_business_account_profile_photo(
        self, business_connection_id: str, photo: Any, is_public: bool | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def remove_business_account_profile_photo(
        self, business_connection_id: str, is_public: bool | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def convert_gift_to_stars(
        self, business_connection_id: str, owned_gift_id: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def upgrade_gift(
        self, business_connection_id: str, owned_gift_id: str, keep_original_details: bool | None = None,
        star_count: int | None = None, *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def transfer_gift(
        self, business_connection_id: str, owned_gift_id: str, new_owner_chat_id: int, star_count: int | None = None,
        *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def transfer_business_account_stars(
        self, business_connection_id: str, star_count: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def replace_sticker_in_set(
        self, user_id: int, name: str, old_sticker: Any, sticker: Any, *, read_timeout: Any = ...,
        write_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def refund_star_payment(
        self, user_id: int, telegram_payment_charge_id: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def get_star_transactions(
        self, offset: int | None = None, limit: int | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> StarTransactions: ...
    @suspends("always")
    async def edit_user_star_subscription(
        self, user_id: int, telegram_payment_charge_id: str, is_canceled: bool, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def get_managed_bot_access_settings(
        self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> BotAccessSettings: ...
    @suspends("always")
    async def set_managed_bot_access_settings(
        self, user_id: int, is_access_restricted: bool, added_user_ids: Any = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def get_user_personal_chat_messages(
        self, user_id: int, limit: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> tuple[Message, ...]: ...
    @suspends("always")
    async def send_paid_media(
        self, chat_id: Any, star_count: int, media: Any, caption: str | None = None, parse_mode: Any = ...,
        caption_entities: Any = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def create_chat_subscription_invite_link(
        self, chat_id: Any, subscription_period: Any, subscription_price: int, name: str | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
    ) -> ChatInviteLink: ...
    @suspends("always")
    async def edit_chat_subscription_invite_link(
        self, chat_id: Any, invite_link: Any, name: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> ChatInviteLink: ...
    @suspends("always")
    async def get_available_gifts(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> Gifts: ...
    @suspends("always")
    async def send_gift(
        self, gift_id: Any, text: str | None = None, text_parse_mode: Any = ..., text_entities: Any = None,
        pay_for_upgrade: bool | None = None, chat_id: Any = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def verify_chat(
        self, chat_id: Any, custom_description: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def verify_user(
        self, user_id: int, custom_description: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def remove_chat_verification(
        self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def remove_user_verification(
        self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def get_my_star_balance(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> StarAmount: ...
    @suspends("always")
    async def approve_suggested_post(
        self, chat_id: int, message_id: int, send_date: Any = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def decline_suggested_post(
        self, chat_id: int, message_id: int, comment: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def repost_story(
        self, business_connection_id: str, from_chat_id: int, from_story_id: int, active_period: Any,
        post_to_chat_page: bool | None = None, protect_content: Any = ..., **kwargs: Any
    ) -> Story: ...
    @suspends("always")
    async def get_user_gifts(
        self, user_id: int, exclude_unlimited: bool | None = None, exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None, exclude_from_blockchain: bool | None = None,
        exclude_unique: bool | None = None, **kwargs: Any
    ) -> OwnedGifts: ...
    @suspends("always")
    async def get_chat_gifts(
        self, chat_id: Any, exclude_unsaved: bool | None = None, exclude_saved: bool | None = None,
        exclude_unlimited: bool | None = None, exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None, **kwargs: Any
    ) -> OwnedGifts: ...
    @suspends("always")
    async def set_my_profile_photo(
        self, photo: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def remove_my_profile_photo(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def get_user_profile_audios(
        self, user_id: int, offset: int | None = None, limit: int | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> UserProfileAudios: ...
    @suspends("always")
    async def set_chat_member_tag(
        self, chat_id: Any, user_id: int, tag: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def get_managed_bot_token(
        self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> str: ...
    @suspends("always")
    async def replace_managed_bot_token(
        self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> str: ...
    @suspends("always")
    async def save_prepared_keyboard_button(
        self, user_id: int, button: Any, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> PreparedKeyboardButton: ...
    @suspends("always")
    async def send_live_photo(
        self, chat_id: Any, live_photo: Any, photo: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def delete_message_reaction(
        self, chat_id: Any, message_id: int, user_id: int | None = None, actor_chat_id: int | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_all_message_reactions(
        self, chat_id: Any, user_id: int | None = None, actor_chat_id: int | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def send_message(
            self, chat_id: Any, text: str, parse_mode: Any = ..., entities: Any = None, disable_notification: Any = ...,
            protect_content: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_photo(
            self, chat_id: Any, photo: Any, caption: str | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, parse_mode: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_document(
            self, chat_id: Any, document: Any, caption: str | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, parse_mode: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_audio(
            self, chat_id: Any, audio: Any, duration: Any = None, performer: str | None = None, title: str | None = None,
            caption: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_video(
            self, chat_id: Any, video: Any, duration: Any = None, caption: str | None = None,
            disable_notification: Any = ..., reply_markup: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def edit_message_text(
            self, text: str, chat_id: Any = None, message_id: int | None = None, inline_message_id: str | None = None,
            parse_mode: Any = ..., reply_markup: Any = None, **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def delete_message(
            self, chat_id: Any, message_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def answer_callback_query(
            self, callback_query_id: str, text: str | None = None, show_alert: bool | None = None, url: str | None = None,
            cache_time: Any = None, *, read_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def get_me(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> User: ...
        @suspends("always")
        async def get_updates(
            self, offset: int | None = None, limit: int | None = None, timeout: Any = None, allowed_updates: Any = None,
            *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> tuple[Update, ...]: ...
        @suspends("always")
        async def get_file(
            self, file_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
        @suspends("always")
        async def get_chat(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> ChatFullInfo: ...
        @suspends("always")
        async def send_chat_action(
            self, chat_id: Any, action: str, message_thread_id: int | None = None,
            business_connection_id: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def set_webhook(
            self, url: str, certificate: Any = None, max_connections: int | None = None, allowed_updates: Any = None,
            ip_address: str | None = None, drop_pending_updates: bool | None = None, **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def forward_message(
            self, chat_id: Any, from_chat_id: Any, message_id: int, disable_notification: Any = ...,
            protect_content: Any = ..., message_thread_id: int | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_sticker(
            self, chat_id: Any, sticker: Any, disable_notification: Any = ..., reply_markup: Any = None,
            protect_content: Any = ..., message_thread_id: int | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_video_note(
            self, chat_id: Any, video_note: Any, duration: Any = None, length: int | None = None,
            disable_notification: Any = ..., reply_markup: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_animation(
            self, chat_id: Any, animation: Any, duration: Any = None, width: int | None = None, height: int | None = None,
            caption: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_voice(
            self, chat_id: Any, voice: Any, duration: Any = None, caption: str | None = None,
            disable_notification: Any = ..., reply_markup: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_media_group(
            self, chat_id: Any, media: Any, disable_notification: Any = ..., protect_content: Any = ...,
            message_thread_id: int | None = None, reply_parameters: Any = None, **kwargs: Any
        ) -> tuple[Message, ...]: ...
        @suspends("always")
        async def send_location(
            self, chat_id: Any, latitude: float | None = None, longitude: float | None = None,
            disable_notification: Any = ..., reply_markup: Any = None, live_period: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def edit_message_live_location(
            self, chat_id: Any = None, message_id: int | None = None, inline_message_id: str | None = None,
            latitude: float | None = None, longitude: float | None = None, reply_markup: Any = None, **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def stop_message_live_location(
            self, chat_id: Any = None, message_id: int | None = None, inline_message_id: str | None = None,
            reply_markup: Any = None, business_connection_id: str | None = None, *, read_timeout: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def send_venue(
            self, chat_id: Any, latitude: float | None = None, longitude: float | None = None, title: str | None = None,
            address: str | None = None, foursquare_id: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_contact(
            self, chat_id: Any, phone_number: str | None = None, first_name: str | None = None,
            last_name: str | None = None, disable_notification: Any = ..., reply_markup: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_game(
            self, chat_id: Any, game_short_name: str, disable_notification: Any = ..., reply_markup: Any = None,
            protect_content: Any = ..., message_thread_id: int | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def answer_inline_query(
            self, inline_query_id: str, results: Any, cache_time: Any = None, is_personal: bool | None = None,
            next_offset: str | None = None, button: Any = None, **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def get_user_profile_photos(
            self, user_id: int, offset: int | None = None, limit: int | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> UserProfilePhotos: ...
        @suspends("always")
        async def ban_chat_member(
            self, chat_id: Any, user_id: int, until_date: Any = None, revoke_messages: bool | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def ban_chat_sender_chat(
            self, chat_id: Any, sender_chat_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def unban_chat_member(
            self, chat_id: Any, user_id: int, only_if_banned: bool | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def unban_chat_sender_chat(
            self, chat_id: Any, sender_chat_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def edit_message_caption(
            self, chat_id: Any = None, message_id: int | None = None, inline_message_id: str | None = None,
            caption: str | None = None, reply_markup: Any = None, parse_mode: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def edit_message_media(
            self, media: Any, chat_id: Any = None, message_id: int | None = None, inline_message_id: str | None = None,
            reply_markup: Any = None, business_connection_id: str | None = None, **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def edit_message_reply_markup(
            self, chat_id: Any = None, message_id: int | None = None, inline_message_id: str | None = None,
            reply_markup: Any = None, business_connection_id: str | None = None, *, read_timeout: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def delete_webhook(
            self, drop_pending_updates: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def leave_chat(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def get_chat_administrators(
            self, chat_id: Any, return_bots: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> tuple[ChatMember, ...]: ...
        @suspends("always")
        async def get_chat_member_count(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> int: ...
        @suspends("always")
        async def get_chat_member(
            self, chat_id: Any, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> ChatMember: ...
        @suspends("always")
        async def set_chat_sticker_set(
            self, chat_id: Any, sticker_set_name: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def delete_chat_sticker_set(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def get_webhook_info(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> WebhookInfo: ...
        @suspends("always")
        async def set_game_score(
            self, user_id: int, score: int, chat_id: int | None = None, message_id: int | None = None,
            inline_message_id: str | None = None, force: bool | None = None, **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def get_game_high_scores(
            self, user_id: int, chat_id: int | None = None, message_id: int | None = None,
            inline_message_id: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> tuple[GameHighScore, ...]: ...
        @suspends("always")
        async def send_invoice(
            self, chat_id: Any, title: str, description: str, payload: str, currency: str, prices: Any, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def answer_shipping_query(
            self, shipping_query_id: str, ok: bool, shipping_options: Any = None, error_message: str | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def answer_pre_checkout_query(
            self, pre_checkout_query_id: str, ok: bool, error_message: str | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def answer_web_app_query(
            self, web_app_query_id: str, result: Any, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> SentWebAppMessage: ...
        @suspends("always")
        async def restrict_chat_member(
            self, chat_id: Any, user_id: int, permissions: Any, until_date: Any = None,
            use_independent_chat_permissions: bool | None = None, *, read_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def promote_chat_member(
            self, chat_id: Any, user_id: int, can_change_info: bool | None = None, can_post_messages: bool | None = None,
            can_edit_messages: bool | None = None, can_delete_messages: bool | None = None, **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def set_chat_permissions(
            self, chat_id: Any, permissions: Any, use_independent_chat_permissions: bool | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def set_chat_administrator_custom_title(
            self, chat_id: Any, user_id: int, custom_title: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def export_chat_invite_link(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> str: ...
        @suspends("always")
        async def create_chat_invite_link(
            self, chat_id: Any, expire_date: Any = None, member_limit: int | None = None, name: str | None = None,
            creates_join_request: bool | None = None, *, read_timeout: Any = ..., **kwargs: Any
        ) -> ChatInviteLink: ...
        @suspends("always")
        async def edit_chat_invite_link(
            self, chat_id: Any, invite_link: Any, expire_date: Any = None, member_limit: int | None = None,
            name: str | None = None, creates_join_request: bool | None = None, **kwargs: Any
        ) -> ChatInviteLink: ...
        @suspends("always")
        async def revoke_chat_invite_link(
            self, chat_id: Any, invite_link: Any, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> ChatInviteLink: ...
        @suspends("always")
        async def approve_chat_join_request(
            self, chat_id: Any, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def decline_chat_join_request(
            self, chat_id: Any, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def set_chat_photo(
            self, chat_id: Any, photo: Any, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def delete_chat_photo(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def set_chat_title(
            self, chat_id: Any, title: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def set_chat_description(
            self, chat_id: Any, description: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def pin_chat_message(
            self, chat_id: Any, message_id: int, disable_notification: Any = ...,
            business_connection_id: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def unpin_chat_message(
            self, chat_id: Any, message_id: int | None = None, business_connection_id: str | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def unpin_all_chat_messages(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def get_sticker_set(
            self, name: str, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> StickerSet: ...
        @suspends("always")
        async def get_custom_emoji_stickers(
            self, custom_emoji_ids: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> tuple[Sticker, ...]: ...
        @suspends("always")
        async def upload_sticker_file(
            self, user_id: int, sticker: Any, sticker_format: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., **kwargs: Any
        ) -> File: ...
        @suspends("always")
        async def add_sticker_to_set(
            self, user_id: int, name: str, sticker: Any, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def set_sticker_position_in_set(
            self, sticker: Any, position: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def create_new_sticker_set(
            self, user_id: int, name: str, title: str, stickers: Any, sticker_type: str | None = None,
            needs_repainting: bool | None = None, **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def delete_sticker_from_set(
            self, sticker: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def set_passport_data_errors(
            self, user_id: int, errors: Any, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def send_poll(
            self, chat_id: Any, question: str, options: Any, is_anonymous: bool | None = None, type: str | None = None,
            allows_multiple_answers: bool | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def stop_poll(
            self, chat_id: Any, message_id: int, reply_markup: Any = None, business_connection_id: str | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> Poll: ...
        @suspends("always")
        async def send_dice(
            self, chat_id: Any, disable_notification: Any = ..., reply_markup: Any = None, emoji: str | None = None,
            protect_content: Any = ..., message_thread_id: int | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def get_my_default_administrator_rights(
            self, for_channels: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> ChatAdministratorRights: ...
        @suspends("always")
        async def set_my_default_administrator_rights(
            self, rights: Any = None, for_channels: bool | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def get_my_commands(
            self, scope: Any = None, language_code: str | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> tuple[BotCommand, ...]: ...
        @suspends("always")
        async def set_my_commands(
            self, commands: Any, scope: Any = None, language_code: str | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def delete_my_commands(
            self, scope: Any = None, language_code: str | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def log_out(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def close(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def copy_message(
            self, chat_id: Any, from_chat_id: Any, message_id: int, caption: str | None = None, parse_mode: Any = ...,
            caption_entities: Any = None, **kwargs: Any
        ) -> MessageId: ...
        @suspends("always")
        async def set_chat_menu_button(
            self, chat_id: int | None = None, menu_button: Any = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def get_chat_menu_button(
            self, chat_id: int | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> MenuButton: ...
        @suspends("always")
        async def create_invoice_link(
            self, title: str, description: str, payload: str, currency: str, prices: Any,
            provider_token: str | None = None, **kwargs: Any
        ) -> str: ...
        @suspends("always")
        async def get_forum_topic_icon_stickers(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> tuple[Sticker, ...]: ...
        @suspends("always")
        async def create_forum_topic(
            self, chat_id: Any, name: str, icon_color: int | None = None, icon_custom_emoji_id: str | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> ForumTopic: ...
        @suspends("always")
        async def edit_forum_topic(
            self, chat_id: Any, message_thread_id: int, name: str | None = None, icon_custom_emoji_id: str | None = None,
            *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def close_forum_topic(
            self, chat_id: Any, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def reopen_forum_topic(
            self, chat_id: Any, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def delete_forum_topic(
            self, chat_id: Any, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def unpin_all_forum_topic_messages(
            self, chat_id: Any, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
    else:
        @blocks("network")
        def send_message(
            self, chat_id: Any, text: Any, parse_mode: Any = ..., disable_web_page_preview: Any = ...,
            disable_notification: Any = ..., reply_to_message_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_photo(
            self, chat_id: Any, photo: Any, caption: Any = ..., disable_notification: Any = ..., reply_to_message_id:
            Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_document(
            self, chat_id: Any, document: Any, filename: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_audio(
            self, chat_id: Any, audio: Any, duration: Any = ..., performer: Any = ..., title: Any = ..., caption: Any =
            ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_video(
            self, chat_id: Any, video: Any, duration: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def edit_message_text(
            self, text: Any, chat_id: Any = ..., message_id: Any = ..., inline_message_id: Any = ..., parse_mode: Any =
            ..., disable_web_page_preview: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @blocks("network")
        def delete_message(self, chat_id: Any, message_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def answer_callback_query(
            self, callback_query_id: Any, text: Any = ..., show_alert: Any = ..., url: Any = ..., cache_time: Any = ...,
            timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @blocks("network")
        def get_me(self, timeout: Any = ..., api_kwargs: Any = ...) -> User: ...
        @blocks("network")
        def get_updates(
            self, offset: Any = ..., limit: Any = ..., timeout: Any = ..., read_latency: Any = ..., allowed_updates: Any
            = ..., api_kwargs: Any = ...
        ) -> tuple[Update, ...]: ...
        @blocks("network")
        def get_file(self, file_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...
        @blocks("network")
        def get_chat(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> ChatFullInfo: ...
        @blocks("network")
        def send_chat_action(self, chat_id: Any, action: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def set_webhook(
            self, url: Any = ..., certificate: Any = ..., timeout: Any = ..., max_connections: Any = ...,
            allowed_updates: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> bool: ...
        @blocks("network")
        def forward_message(
            self, chat_id: Any, from_chat_id: Any, message_id: Any, disable_notification: Any = ..., timeout: Any = ...,
            api_kwargs: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_sticker(
            self, chat_id: Any, sticker: Any, disable_notification: Any = ..., reply_to_message_id: Any = ...,
            reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_video_note(
            self, chat_id: Any, video_note: Any, duration: Any = ..., length: Any = ..., disable_notification: Any =
            ..., reply_to_message_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_animation(
            self, chat_id: Any, animation: Any, duration: Any = ..., width: Any = ..., height: Any = ..., thumb: Any =
            ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_voice(
            self, chat_id: Any, voice: Any, duration: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_media_group(
            self, chat_id: Any, media: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., timeout:
            Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> tuple[Message, ...]: ...
        @blocks("network")
        def send_location(
            self, chat_id: Any, latitude: Any = ..., longitude: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def edit_message_live_location(
            self, chat_id: Any = ..., message_id: Any = ..., inline_message_id: Any = ..., latitude: Any = ...,
            longitude: Any = ..., location: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @blocks("network")
        def stop_message_live_location(
            self, chat_id: Any = ..., message_id: Any = ..., inline_message_id: Any = ..., reply_markup: Any = ...,
            timeout: Any = ..., api_kwargs: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def send_venue(
            self, chat_id: Any, latitude: Any = ..., longitude: Any = ..., title: Any = ..., address: Any = ...,
            foursquare_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_contact(
            self, chat_id: Any, phone_number: Any = ..., first_name: Any = ..., last_name: Any = ...,
            disable_notification: Any = ..., reply_to_message_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_game(
            self, chat_id: Any, game_short_name: Any, disable_notification: Any = ..., reply_to_message_id: Any = ...,
            reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def answer_inline_query(
            self, inline_query_id: Any, results: Any, cache_time: Any = ..., is_personal: Any = ..., next_offset: Any =
            ..., switch_pm_text: Any = ..., **kwargs: Any
        ) -> bool: ...
        @blocks("network")
        def get_user_profile_photos(
            self, user_id: Any, offset: Any = ..., limit: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> UserProfilePhotos: ...
        @blocks("network")
        def ban_chat_member(
            self, chat_id: Any, user_id: Any, timeout: Any = ..., until_date: Any = ..., api_kwargs: Any = ...,
            revoke_messages: Any = ...
        ) -> bool: ...
        @blocks("network")
        def ban_chat_sender_chat(
            self, chat_id: Any, sender_chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def unban_chat_member(
            self, chat_id: Any, user_id: Any, timeout: Any = ..., api_kwargs: Any = ..., only_if_banned: Any = ...
        ) -> bool: ...
        @blocks("network")
        def unban_chat_sender_chat(
            self, chat_id: Any, sender_chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def edit_message_caption(
            self, chat_id: Any = ..., message_id: Any = ..., inline_message_id: Any = ..., caption: Any = ...,
            reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @blocks("network")
        def edit_message_media(
            self, chat_id: Any = ..., message_id: Any = ..., inline_message_id: Any = ..., media: Any = ...,
            reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @blocks("network")
        def edit_message_reply_markup(
            self, chat_id: Any = ..., message_id: Any = ..., inline_message_id: Any = ..., reply_markup: Any = ...,
            timeout: Any = ..., api_kwargs: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def delete_webhook(
            self, timeout: Any = ..., api_kwargs: Any = ..., drop_pending_updates: Any = ...
        ) -> bool: ...
        @blocks("network")
        def leave_chat(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def get_chat_administrators(
            self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> tuple[ChatMember, ...]: ...
        @blocks("network")
        def get_chat_member_count(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> int: ...
        @blocks("network")
        def get_chat_member(
            self, chat_id: Any, user_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> ChatMember: ...
        @blocks("network")
        def set_chat_sticker_set(
            self, chat_id: Any, sticker_set_name: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def delete_chat_sticker_set(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def get_webhook_info(self, timeout: Any = ..., api_kwargs: Any = ...) -> WebhookInfo: ...
        @blocks("network")
        def set_game_score(
            self, user_id: Any, score: Any, chat_id: Any = ..., message_id: Any = ..., inline_message_id: Any = ...,
            force: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @blocks("network")
        def get_game_high_scores(
            self, user_id: Any, chat_id: Any = ..., message_id: Any = ..., inline_message_id: Any = ..., timeout: Any =
            ..., api_kwargs: Any = ...
        ) -> tuple[GameHighScore, ...]: ...
        @blocks("network")
        def send_invoice(
            self, chat_id: Any, title: Any, description: Any, payload: Any, provider_token: Any, currency: Any,
            **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def answer_shipping_query(
            self, shipping_query_id: Any, ok: Any, shipping_options: Any = ..., error_message: Any = ..., timeout: Any =
            ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def answer_pre_checkout_query(
            self, pre_checkout_query_id: Any, ok: Any, error_message: Any = ..., timeout: Any = ..., api_kwargs: Any =
            ...
        ) -> bool: ...
        @blocks("network")
        def answer_web_app_query(
            self, web_app_query_id: Any, result: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> SentWebAppMessage: ...
        @blocks("network")
        def restrict_chat_member(
            self, chat_id: Any, user_id: Any, permissions: Any, until_date: Any = ..., timeout: Any = ..., api_kwargs:
            Any = ...
        ) -> bool: ...
        @blocks("network")
        def promote_chat_member(
            self, chat_id: Any, user_id: Any, can_change_info: Any = ..., can_post_messages: Any = ...,
            can_edit_messages: Any = ..., can_delete_messages: Any = ..., **kwargs: Any
        ) -> bool: ...
        @blocks("network")
        def set_chat_permissions(
            self, chat_id: Any, permissions: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def set_chat_administrator_custom_title(
            self, chat_id: Any, user_id: Any, custom_title: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def export_chat_invite_link(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> str: ...
        @blocks("network")
        def create_chat_invite_link(
            self, chat_id: Any, expire_date: Any = ..., member_limit: Any = ..., timeout: Any = ..., api_kwargs: Any =
            ..., name: Any = ..., **kwargs: Any
        ) -> ChatInviteLink: ...
        @blocks("network")
        def edit_chat_invite_link(
            self, chat_id: Any, invite_link: Any, expire_date: Any = ..., member_limit: Any = ..., timeout: Any = ...,
            api_kwargs: Any = ..., **kwargs: Any
        ) -> ChatInviteLink: ...
        @blocks("network")
        def revoke_chat_invite_link(
            self, chat_id: Any, invite_link: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> ChatInviteLink: ...
        @blocks("network")
        def approve_chat_join_request(
            self, chat_id: Any, user_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def decline_chat_join_request(
            self, chat_id: Any, user_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def set_chat_photo(self, chat_id: Any, photo: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def delete_chat_photo(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def set_chat_title(self, chat_id: Any, title: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def set_chat_description(
            self, chat_id: Any, description: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def pin_chat_message(
            self, chat_id: Any, message_id: Any, disable_notification: Any = ..., timeout: Any = ..., api_kwargs: Any =
            ...
        ) -> bool: ...
        @blocks("network")
        def unpin_chat_message(
            self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ..., message_id: Any = ...
        ) -> bool: ...
        @blocks("network")
        def unpin_all_chat_messages(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def get_sticker_set(self, name: Any, timeout: Any = ..., api_kwargs: Any = ...) -> StickerSet: ...
        @blocks("network")
        def get_custom_emoji_stickers(
            self, custom_emoji_ids: Any, *, timeout: Any = ..., api_kwargs: Any = ...
        ) -> tuple[Sticker, ...]: ...
        @blocks("network")
        def upload_sticker_file(
            self, user_id: Any, png_sticker: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> File: ...
        @blocks("network")
        def add_sticker_to_set(
            self, user_id: Any, name: Any, emojis: Any, png_sticker: Any = ..., mask_position: Any = ..., timeout: Any =
            ..., **kwargs: Any
        ) -> bool: ...
        @blocks("network")
        def set_sticker_position_in_set(
            self, sticker: Any, position: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def create_new_sticker_set(
            self, user_id: Any, name: Any, title: Any, emojis: Any, png_sticker: Any = ..., contains_masks: Any = ...,
            **kwargs: Any
        ) -> bool: ...
        @blocks("network")
        def delete_sticker_from_set(self, sticker: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def set_passport_data_errors(
            self, user_id: Any, errors: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def send_poll(
            self, chat_id: Any, question: Any, options: Any, is_anonymous: Any = ..., type: Any = ...,
            allows_multiple_answers: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def stop_poll(
            self, chat_id: Any, message_id: Any, reply_markup: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> Poll: ...
        @blocks("network")
        def send_dice(
            self, chat_id: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., reply_markup: Any =
            ..., timeout: Any = ..., emoji: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def get_my_default_administrator_rights(
            self, for_channels: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> ChatAdministratorRights: ...
        @blocks("network")
        def set_my_default_administrator_rights(
            self, rights: Any = ..., for_channels: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def get_my_commands(
            self, timeout: Any = ..., api_kwargs: Any = ..., scope: Any = ..., language_code: Any = ...
        ) -> tuple[BotCommand, ...]: ...
        @blocks("network")
        def set_my_commands(
            self, commands: Any, timeout: Any = ..., api_kwargs: Any = ..., scope: Any = ..., language_code: Any = ...
        ) -> bool: ...
        @blocks("network")
        def delete_my_commands(
            self, scope: Any = ..., language_code: Any = ..., api_kwargs: Any = ..., timeout: Any = ...
        ) -> bool: ...
        @blocks("network")
        def log_out(self, timeout: Any = ...) -> bool: ...
        @blocks("network")
        def close(self, timeout: Any = ...) -> bool: ...
        @blocks("network")
        def copy_message(
            self, chat_id: Any, from_chat_id: Any, message_id: Any, caption: Any = ..., parse_mode: Any = ...,
            caption_entities: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @blocks("network")
        def set_chat_menu_button(
            self, chat_id: Any = ..., menu_button: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def get_chat_menu_button(self, chat_id: Any = ..., timeout: Any = ..., api_kwargs: Any = ...) -> MenuButton: ...
        @blocks("network")
        def create_invoice_link(
            self, title: Any, description: Any, payload: Any, provider_token: Any, currency: Any, prices: Any, **kwargs:
            Any
        ) -> str: ...
        @blocks("network")
        def get_forum_topic_icon_stickers(self, timeout: Any = ..., api_kwargs: Any = ...) -> tuple[Sticker, ...]: ...
        @blocks("network")
        def create_forum_topic(
            self, chat_id: Any, name: Any, icon_color: Any = ..., icon_custom_emoji_id: Any = ..., timeout: Any = ...,
            api_kwargs: Any = ...
        ) -> ForumTopic: ...
        @blocks("network")
        def edit_forum_topic(
            self, chat_id: Any, message_thread_id: Any, name: Any, icon_custom_emoji_id: Any, timeout: Any = ...,
            api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def close_forum_topic(
            self, chat_id: Any, message_thread_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def reopen_forum_topic(
            self, chat_id: Any, message_thread_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def delete_forum_topic(
            self, chat_id: Any, message_thread_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def unpin_all_forum_topic_messages(
            self, chat_id: Any, message_thread_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
    @property
    def private_key(self) -> Any: ...
    @property
    def request(self) -> Any: ...
    def __getitem__(self, item: str) -> object: ...

class Message:
    text: str | None
    chat: Any
    from_user: Any  # dynamic
    message_id: int
    chat_id: int
    id: int
    link: str | None
    effective_attachment: Animation | Audio | Contact | Dice | Document | Game | Invoice | LivePhoto | Location | PassportData | list[PhotoSize] | PaidMediaInfo | Poll | Sticker | Story | SuccessfulPayment | Venue | Video | VideoNote | Voice | None
    def compute_quote_position_and_entities(
        self, quote: str, index: int | None = None
    ) -> tuple[int, tuple[MessageEntity, ...] | None]: ...
    def build_reply_arguments(
        self, quote: str | None = None, quote_index: int | None = None, target_chat_id: Any = None,
        allow_sending_without_reply: Any = ..., message_thread_id: Any = ...
    ) -> Any: ...
    @suspends("always")
    async def reply_text_draft(
        self, draft_id: int, text: str | None = None, parse_mode: Any = ..., entities: Any = None,
        message_thread_id: Any = ..., *, read_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def reply_live_photo(
        self, live_photo: Any, photo: Any, caption: str | None = None, disable_notification: Any = ...,
        reply_markup: Any = None, parse_mode: Any = ..., **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def reply_checklist(
        self, checklist: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_effect_id: str | None = None, reply_parameters: Any = None, reply_markup: Any = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def reply_paid_media(
        self, star_count: int, media: Any, caption: str | None = None, parse_mode: Any = ...,
        caption_entities: Any = None, show_caption_above_media: bool | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def edit_checklist(
        self, checklist: Any, reply_markup: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def set_reaction(
        self, reaction: Any = None, is_big: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def read_business_message(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def approve_suggested_post(
        self, send_date: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def decline_suggested_post(
        self, comment: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def delete_reaction(
        self, user_id: int | None = None, actor_chat_id: int | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def answer_guest_query(
        self, result: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> SentGuestMessage: ...
    def parse_entity(self, entity: Any) -> str: ...
    def parse_caption_entity(self, entity: Any) -> str: ...
    def parse_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...
    def parse_caption_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...
    text_html: str
    text_html_urled: str
    caption_html: str
    caption_html_urled: str
    text_markdown: str
    text_markdown_v2: str
    text_markdown_urled: str
    text_markdown_v2_urled: str
    caption_markdown: str
    caption_markdown_v2: str
    caption_markdown_urled: str
    caption_markdown_v2_urled: str
    is_accessible: bool
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> MaybeInaccessibleMessage: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def reply_text(
            self, text: str, parse_mode: Any = ..., disable_notification: Any = ..., reply_markup: Any = None,
            entities: Any = None, protect_content: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_photo(
            self, photo: Any, caption: str | None = None, disable_notification: Any = ..., reply_markup: Any = None,
            parse_mode: Any = ..., caption_entities: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_document(
            self, document: Any, caption: str | None = None, disable_notification: Any = ..., reply_markup: Any = None,
            parse_mode: Any = ..., disable_content_type_detection: bool | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_html(
            self, text: str, disable_notification: Any = ..., reply_markup: Any = None, entities: Any = None,
            protect_content: Any = ..., message_thread_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_markdown(
            self, text: str, disable_notification: Any = ..., reply_markup: Any = None, entities: Any = None,
            protect_content: Any = ..., message_thread_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def edit_text(
            self, text: str, parse_mode: Any = ..., reply_markup: Any = None, entities: Any = None,
            link_preview_options: Any = ..., *, disable_web_page_preview: bool | None = None, **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def delete(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def forward(
            self, chat_id: Any, disable_notification: Any = ..., protect_content: Any = ...,
            message_thread_id: int | None = None, video_start_timestamp: int | None = None,
            suggested_post_parameters: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_markdown_v2(
            self, text: str, disable_notification: Any = ..., reply_markup: Any = None, entities: Any = None,
            protect_content: Any = ..., message_thread_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_media_group(
            self, media: Any, disable_notification: Any = ..., protect_content: Any = ..., message_thread_id: Any = ...,
            reply_parameters: Any = None, message_effect_id: str | None = None, **kwargs: Any
        ) -> tuple[Message, ...]: ...
        @suspends("always")
        async def reply_audio(
            self, audio: Any, duration: Any = None, performer: str | None = None, title: str | None = None,
            caption: str | None = None, disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_animation(
            self, animation: Any, duration: Any = None, width: int | None = None, height: int | None = None,
            caption: str | None = None, parse_mode: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_sticker(
            self, sticker: Any, disable_notification: Any = ..., reply_markup: Any = None, protect_content: Any = ...,
            message_thread_id: Any = ..., emoji: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_video(
            self, video: Any, duration: Any = None, caption: str | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, width: int | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_video_note(
            self, video_note: Any, duration: Any = None, length: int | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, protect_content: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_voice(
            self, voice: Any, duration: Any = None, caption: str | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, parse_mode: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_location(
            self, latitude: float | None = None, longitude: float | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, live_period: Any = None, horizontal_accuracy: float | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_venue(
            self, latitude: float | None = None, longitude: float | None = None, title: str | None = None,
            address: str | None = None, foursquare_id: str | None = None, disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_contact(
            self, phone_number: str | None = None, first_name: str | None = None, last_name: str | None = None,
            disable_notification: Any = ..., reply_markup: Any = None, vcard: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_poll(
            self, question: str, options: Any, is_anonymous: bool | None = None, type: str | None = None,
            allows_multiple_answers: bool | None = None, is_closed: bool | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_dice(
            self, disable_notification: Any = ..., reply_markup: Any = None, emoji: str | None = None,
            protect_content: Any = ..., message_thread_id: Any = ..., reply_parameters: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_chat_action(
            self, action: str, message_thread_id: Any = ..., *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def reply_game(
            self, game_short_name: str, disable_notification: Any = ..., reply_markup: Any = None,
            protect_content: Any = ..., message_thread_id: Any = ..., reply_parameters: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def reply_invoice(
            self, title: str, description: str, payload: str, currency: str, prices: Any,
            provider_token: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def copy(
            self, chat_id: Any, caption: str | None = None, parse_mode: Any = ..., caption_entities: Any = None,
            disable_notification: Any = ..., reply_markup: Any = None, **kwargs: Any
        ) -> MessageId: ...
        @suspends("always")
        async def reply_copy(
            self, from_chat_id: Any, message_id: int, caption: str | None = None, parse_mode: Any = ...,
            caption_entities: Any = None, disable_notification: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @suspends("always")
        async def edit_caption(
            self, caption: str | None = None, reply_markup: Any = None, parse_mode: Any = ...,
            caption_entities: Any = None, show_caption_above_media: bool | None = None, *, read_timeout: Any = ...,
            **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def edit_media(
            self, media: Any, reply_markup: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def edit_reply_markup(
            self, reply_markup: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> Message | bool: ...
        @suspends("always")
        async def edit_live_location(
            self, latitude: float | None = None, longitude: float | None = None, reply_markup: Any = None,
            horizontal_accuracy: float | None = None, heading: int | None = None,
            proximity_alert_radius: int | None = None, **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def stop_live_location(
            self, reply_markup: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> Message | bool: ...
        @suspends("always")
        async def set_game_score(
            self, user_id: int, score: int, force: bool | None = None, disable_edit_message: bool | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def get_game_high_scores(
            self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> tuple[GameHighScore, ...]: ...
        @suspends("always")
        async def stop_poll(
            self, reply_markup: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> Poll: ...
        @suspends("always")
        async def pin(
            self, disable_notification: Any = ..., *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def unpin(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def edit_forum_topic(
            self, name: str | None = None, icon_custom_emoji_id: str | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def close_forum_topic(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def reopen_forum_topic(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def delete_forum_topic(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def unpin_all_forum_topic_messages(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
    else:
        @blocks("network")
        def reply_text(
            self, text: Any, parse_mode: Any = ..., disable_web_page_preview: Any = ..., disable_notification: Any =
            ..., reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_photo(
            self, photo: Any, caption: Any = ..., disable_notification: Any = ..., reply_to_message_id: Any = ...,
            reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_document(
            self, document: Any, filename: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_html(
            self, text: Any, disable_web_page_preview: Any = ..., disable_notification: Any = ..., reply_to_message_id:
            Any = ..., reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_markdown(
            self, text: Any, disable_web_page_preview: Any = ..., disable_notification: Any = ..., reply_to_message_id:
            Any = ..., reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def edit_text(
            self, text: Any, parse_mode: Any = ..., disable_web_page_preview: Any = ..., reply_markup: Any = ...,
            timeout: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @blocks("network")
        def delete(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def forward(
            self, chat_id: Any, disable_notification: Any = ..., timeout: Any = ..., api_kwargs: Any = ...,
            protect_content: Any = ..., message_thread_id: Any = ...
        ) -> Message: ...
        @blocks("network")
        def reply_markdown_v2(
            self, text: Any, disable_web_page_preview: Any = ..., disable_notification: Any = ..., reply_to_message_id:
            Any = ..., reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_media_group(
            self, media: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., timeout: Any = ...,
            api_kwargs: Any = ..., allow_sending_without_reply: Any = ..., **kwargs: Any
        ) -> tuple[Message, ...]: ...
        @blocks("network")
        def reply_audio(
            self, audio: Any, duration: Any = ..., performer: Any = ..., title: Any = ..., caption: Any = ...,
            disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_animation(
            self, animation: Any, duration: Any = ..., width: Any = ..., height: Any = ..., thumb: Any = ..., caption:
            Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_sticker(
            self, sticker: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., reply_markup: Any =
            ..., timeout: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_video(
            self, video: Any, duration: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_video_note(
            self, video_note: Any, duration: Any = ..., length: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_voice(
            self, voice: Any, duration: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_location(
            self, latitude: Any = ..., longitude: Any = ..., disable_notification: Any = ..., reply_to_message_id: Any =
            ..., reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_venue(
            self, latitude: Any = ..., longitude: Any = ..., title: Any = ..., address: Any = ..., foursquare_id: Any =
            ..., disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_contact(
            self, phone_number: Any = ..., first_name: Any = ..., last_name: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_poll(
            self, question: Any, options: Any, is_anonymous: Any = ..., type: Any = ..., allows_multiple_answers: Any =
            ..., correct_option_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_dice(
            self, disable_notification: Any = ..., reply_to_message_id: Any = ..., reply_markup: Any = ..., timeout: Any
            = ..., emoji: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_chat_action(self, action: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def reply_game(
            self, game_short_name: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., reply_markup:
            Any = ..., timeout: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def reply_invoice(
            self, title: Any, description: Any, payload: Any, provider_token: Any, currency: Any, prices: Any, **kwargs:
            Any
        ) -> Message: ...
        @blocks("network")
        def copy(
            self, chat_id: Any, caption: Any = ..., parse_mode: Any = ..., caption_entities: Any = ...,
            disable_notification: Any = ..., reply_to_message_id: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @blocks("network")
        def reply_copy(
            self, from_chat_id: Any, message_id: Any, caption: Any = ..., parse_mode: Any = ..., caption_entities: Any =
            ..., disable_notification: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @blocks("network")
        def edit_caption(
            self, caption: Any = ..., reply_markup: Any = ..., timeout: Any = ..., parse_mode: Any = ..., api_kwargs:
            Any = ..., caption_entities: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def edit_media(
            self, media: Any = ..., reply_markup: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def edit_reply_markup(
            self, reply_markup: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def edit_live_location(
            self, latitude: Any = ..., longitude: Any = ..., location: Any = ..., reply_markup: Any = ..., timeout: Any
            = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @blocks("network")
        def stop_live_location(
            self, reply_markup: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def set_game_score(
            self, user_id: Any, score: Any, force: Any = ..., disable_edit_message: Any = ..., timeout: Any = ...,
            api_kwargs: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def get_game_high_scores(
            self, user_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> tuple[GameHighScore, ...]: ...
        @blocks("network")
        def stop_poll(self, reply_markup: Any = ..., timeout: Any = ..., api_kwargs: Any = ...) -> Poll: ...
        @blocks("network")
        def pin(self, disable_notification: Any = ..., timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def unpin(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def edit_forum_topic(
            self, name: Any, icon_custom_emoji_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def close_forum_topic(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def reopen_forum_topic(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def delete_forum_topic(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def unpin_all_forum_topic_messages(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
    def __getitem__(self, item: str) -> object: ...

class CallbackQuery:
    data: str | None
    message: Any
    MAX_ANSWER_TEXT_LENGTH: int
    @suspends("always")
    async def edit_message_checklist(
        self, checklist: Any, reply_markup: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> Message | bool: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def answer(
            self, text: str | None = None, show_alert: bool | None = None, url: str | None = None, cache_time: Any = None,
            *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def edit_message_text(
            self, text: str, parse_mode: Any = ..., reply_markup: Any = None, entities: Any = None,
            link_preview_options: Any = ..., *, disable_web_page_preview: bool | None = None, **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def edit_message_caption(
            self, caption: str | None = None, reply_markup: Any = None, parse_mode: Any = ...,
            caption_entities: Any = None, show_caption_above_media: bool | None = None, *, read_timeout: Any = ...,
            **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def edit_message_reply_markup(
            self, reply_markup: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> Message | bool: ...
        @suspends("always")
        async def edit_message_media(
            self, media: Any, reply_markup: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def edit_message_live_location(
            self, latitude: float | None = None, longitude: float | None = None, reply_markup: Any = None,
            horizontal_accuracy: float | None = None, heading: int | None = None,
            proximity_alert_radius: int | None = None, **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def stop_message_live_location(
            self, reply_markup: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> Message | bool: ...
        @suspends("always")
        async def set_game_score(
            self, user_id: int, score: int, force: bool | None = None, disable_edit_message: bool | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @suspends("always")
        async def get_game_high_scores(
            self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> tuple[GameHighScore, ...]: ...
        @suspends("always")
        async def delete_message(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def pin_message(
            self, disable_notification: Any = ..., *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def unpin_message(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def copy_message(
            self, chat_id: Any, caption: str | None = None, parse_mode: Any = ..., caption_entities: Any = None,
            disable_notification: Any = ..., reply_markup: Any = None, **kwargs: Any
        ) -> MessageId: ...
    else:
        @blocks("network")
        def answer(
            self, text: Any = ..., show_alert: Any = ..., url: Any = ..., cache_time: Any = ..., timeout: Any = ...,
            api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def edit_message_text(
            self, text: Any, parse_mode: Any = ..., disable_web_page_preview: Any = ..., reply_markup: Any = ...,
            timeout: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @blocks("network")
        def edit_message_caption(
            self, caption: Any = ..., reply_markup: Any = ..., timeout: Any = ..., parse_mode: Any = ..., api_kwargs:
            Any = ..., caption_entities: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def edit_message_reply_markup(
            self, reply_markup: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def edit_message_media(
            self, media: Any = ..., reply_markup: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def edit_message_live_location(
            self, latitude: Any = ..., longitude: Any = ..., location: Any = ..., reply_markup: Any = ..., timeout: Any
            = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message | bool: ...
        @blocks("network")
        def stop_message_live_location(
            self, reply_markup: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def set_game_score(
            self, user_id: Any, score: Any, force: Any = ..., disable_edit_message: Any = ..., timeout: Any = ...,
            api_kwargs: Any = ...
        ) -> Message | bool: ...
        @blocks("network")
        def get_game_high_scores(
            self, user_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> tuple[GameHighScore, ...]: ...
        @blocks("network")
        def delete_message(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def pin_message(self, disable_notification: Any = ..., timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def unpin_message(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def copy_message(
            self, chat_id: Any, caption: Any = ..., parse_mode: Any = ..., caption_entities: Any = ...,
            disable_notification: Any = ..., reply_to_message_id: Any = ..., **kwargs: Any
        ) -> MessageId: ...
    def __getitem__(self, item: str) -> object: ...

class Update:
    message: Message | None
    callback_query: CallbackQuery | None
    effective_message: Message | None
    effective_user: Any
    effective_chat: Any
    MESSAGE: str
    EDITED_MESSAGE: str
    CHANNEL_POST: str
    EDITED_CHANNEL_POST: str
    INLINE_QUERY: str
    CHOSEN_INLINE_RESULT: str
    CALLBACK_QUERY: str
    SHIPPING_QUERY: str
    PRE_CHECKOUT_QUERY: str
    POLL: str
    POLL_ANSWER: str
    MY_CHAT_MEMBER: str
    CHAT_MEMBER: str
    CHAT_JOIN_REQUEST: str
    CHAT_BOOST: str
    REMOVED_CHAT_BOOST: str
    MESSAGE_REACTION: str
    MESSAGE_REACTION_COUNT: str
    BUSINESS_CONNECTION: str
    BUSINESS_MESSAGE: str
    EDITED_BUSINESS_MESSAGE: str
    DELETED_BUSINESS_MESSAGES: str
    PURCHASED_PAID_MEDIA: str
    MANAGED_BOT: str
    GUEST_MESSAGE: str
    ALL_TYPES: list[str]
    effective_sender: User | Chat | None
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    def __getitem__(self, item: str) -> object: ...

class Birthdate(TelegramObject):
    def __init__(self, day: int, month: int, year: int | None = None, *, api_kwargs: Any = None) -> None: ...
    def to_date(self, year: int | None = None) -> Any: ...

class BotAccessSettings(TelegramObject):
    def __init__(self, is_access_restricted: bool, added_users: Any = None, *, api_kwargs: Any = None) -> None: ...

class BotCommand(TelegramObject):
    MIN_COMMAND: int
    MAX_COMMAND: int
    MIN_DESCRIPTION: int
    MAX_DESCRIPTION: int
    def __init__(self, command: str, description: str, *, api_kwargs: Any = None) -> None: ...

class BotCommandScope(TelegramObject):
    DEFAULT: str
    ALL_PRIVATE_CHATS: str
    ALL_GROUP_CHATS: str
    ALL_CHAT_ADMINISTRATORS: str
    CHAT: str
    CHAT_ADMINISTRATORS: str
    CHAT_MEMBER: str
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class BotCommandScopeAllChatAdministrators(BotCommandScope):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class BotCommandScopeAllGroupChats(BotCommandScope):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class BotCommandScopeAllPrivateChats(BotCommandScope):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class BotCommandScopeChat(BotCommandScope):
    def __init__(self, chat_id: Any, *, api_kwargs: Any = None) -> None: ...

class BotCommandScopeChatAdministrators(BotCommandScope):
    def __init__(self, chat_id: Any, *, api_kwargs: Any = None) -> None: ...

class BotCommandScopeChatMember(BotCommandScope):
    def __init__(self, chat_id: Any, user_id: int, *, api_kwargs: Any = None) -> None: ...

class BotCommandScopeDefault(BotCommandScope):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class BotDescription(TelegramObject):
    def __init__(self, description: str, *, api_kwargs: Any = None) -> None: ...

class BotShortDescription(TelegramObject):
    def __init__(self, short_description: str, *, api_kwargs: Any = None) -> None: ...

class BotName(TelegramObject):
    MAX_LENGTH: int
    def __init__(self, name: str, *, api_kwargs: Any = None) -> None: ...

class BusinessBotRights(TelegramObject):
    def __init__(
        self, can_reply: bool | None = None, can_read_messages: bool | None = None,
        can_delete_sent_messages: bool | None = None, can_delete_all_messages: bool | None = None,
        can_edit_name: bool | None = None, can_edit_bio: bool | None = None, **kwargs: Any
    ) -> None: ...

class BusinessConnection(TelegramObject):
    def __init__(
        self, id: str, user: Any, user_chat_id: int, date: Any, is_enabled: bool, rights: Any = None, **kwargs: Any
    ) -> None: ...

class BusinessIntro(TelegramObject):
    def __init__(
        self, title: str | None = None, message: str | None = None, sticker: Any = None, *, api_kwargs: Any = None
    ) -> None: ...

class BusinessLocation(TelegramObject):
    def __init__(self, address: str, location: Any = None, *, api_kwargs: Any = None) -> None: ...

class BusinessMessagesDeleted(TelegramObject):
    def __init__(self, business_connection_id: str, chat: Any, message_ids: Any, *, api_kwargs: Any = None) -> None: ...

class BusinessOpeningHours(TelegramObject):
    def __init__(self, time_zone_name: str, opening_hours: Any, *, api_kwargs: Any = None) -> None: ...
    def get_opening_hours_for_day(self, date: Any, time_zone: Any = None) -> tuple[tuple[Any, Any], ...]: ...
    def is_open(self, datetime: Any) -> bool: ...

class BusinessOpeningHoursInterval(TelegramObject):
    def __init__(self, opening_minute: int, closing_minute: int, *, api_kwargs: Any = None) -> None: ...
    opening_time: tuple[int, int, int]
    closing_time: tuple[int, int, int]

class Chat:
    SENDER: str
    PRIVATE: str
    GROUP: str
    SUPERGROUP: str
    CHANNEL: str
    def __init__(
        self, id: int, type: str, title: str | None = None, username: str | None = None,
        first_name: str | None = None, last_name: str | None = None, **kwargs: Any
    ) -> None: ...
    effective_name: str | None
    full_name: str | None
    link: str | None
    def mention_markdown(self, name: str | None = None) -> str: ...
    def mention_markdown_v2(self, name: str | None = None) -> str: ...
    def mention_html(self, name: str | None = None) -> str: ...
    @suspends("always")
    async def set_photo(
        self, photo: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def delete_photo(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def set_title(
        self, title: str, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def set_description(
        self, description: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def send_message_draft(
        self, draft_id: int, text: str | None = None, message_thread_id: int | None = None, parse_mode: Any = ...,
        entities: Any = None, *, read_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_message(
        self, message_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def delete_messages(
        self, message_ids: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def send_live_photo(
        self, live_photo: Any, photo: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, caption: str | None = None,
        **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_checklist(
        self, business_connection_id: str, checklist: Any, disable_notification: Any = ..., reply_markup: Any = None,
        protect_content: Any = ..., reply_parameters: Any = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_copies(
        self, from_chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, remove_caption: bool | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def copy_messages(
        self, chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, remove_caption: bool | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def forward_from(
        self, from_chat_id: Any, message_id: int, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, video_start_timestamp: int | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def forward_to(
        self, chat_id: Any, message_id: int, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, video_start_timestamp: int | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def forward_messages_from(
        self, from_chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def forward_messages_to(
        self, chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def create_subscription_invite_link(
        self, subscription_period: Any, subscription_price: int, name: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> ChatInviteLink: ...
    @suspends("always")
    async def edit_subscription_invite_link(
        self, invite_link: Any, name: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> ChatInviteLink: ...
    @suspends("always")
    async def unpin_all_general_forum_topic_messages(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def edit_general_forum_topic(
        self, name: str, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def close_general_forum_topic(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def reopen_general_forum_topic(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def hide_general_forum_topic(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def unhide_general_forum_topic(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def get_user_chat_boosts(
        self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> UserChatBoosts: ...
    @suspends("always")
    async def set_message_reaction(
        self, message_id: int, reaction: Any = None, is_big: bool | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def send_paid_media(
        self, star_count: int, media: Any, caption: str | None = None, parse_mode: Any = ...,
        caption_entities: Any = None, show_caption_above_media: bool | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_gift(
        self, gift_id: Any, text: str | None = None, text_parse_mode: Any = ..., text_entities: Any = None,
        pay_for_upgrade: bool | None = None, *, read_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def transfer_gift(
        self, business_connection_id: str, owned_gift_id: str, star_count: int | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def verify(
        self, custom_description: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def remove_verification(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def read_business_message(
        self, business_connection_id: str, message_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def approve_suggested_post(
        self, message_id: int, send_date: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def decline_suggested_post(
        self, message_id: int, comment: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def repost_story(
        self, business_connection_id: str, from_story_id: int, active_period: Any,
        post_to_chat_page: bool | None = None, protect_content: Any = ..., *, read_timeout: Any = ..., **kwargs: Any
    ) -> Story: ...
    @suspends("always")
    async def get_gifts(
        self, exclude_unsaved: bool | None = None, exclude_saved: bool | None = None,
        exclude_unlimited: bool | None = None, exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None, exclude_from_blockchain: bool | None = None, **kwargs: Any
    ) -> OwnedGifts: ...
    @suspends("always")
    async def set_chat_member_tag(
        self, user_id: int, tag: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_reaction(
        self, message_id: int, user_id: int | None = None, actor_chat_id: int | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_all_reactions(
        self, user_id: int | None = None, actor_chat_id: int | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def leave(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def get_administrators(
            self, return_bots: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> tuple[ChatMember, ...]: ...
        @suspends("always")
        async def get_member_count(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> int: ...
        @suspends("always")
        async def get_member(
            self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> ChatMember: ...
        @suspends("always")
        async def ban_member(
            self, user_id: int, revoke_messages: bool | None = None, until_date: Any = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def ban_sender_chat(
            self, sender_chat_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def ban_chat(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def unban_sender_chat(
            self, sender_chat_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def unban_chat(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def unban_member(
            self, user_id: int, only_if_banned: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def promote_member(
            self, user_id: int, can_change_info: bool | None = None, can_post_messages: bool | None = None,
            can_edit_messages: bool | None = None, can_delete_messages: bool | None = None,
            can_invite_users: bool | None = None, **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def restrict_member(
            self, user_id: int, permissions: Any, until_date: Any = None,
            use_independent_chat_permissions: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def set_permissions(
            self, permissions: Any, use_independent_chat_permissions: bool | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def set_administrator_custom_title(
            self, user_id: int, custom_title: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def pin_message(
            self, message_id: int, disable_notification: Any = ..., business_connection_id: str | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def unpin_message(
            self, message_id: int | None = None, business_connection_id: str | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def unpin_all_messages(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def send_message(
            self, text: str, parse_mode: Any = ..., disable_notification: Any = ..., reply_markup: Any = None,
            entities: Any = None, protect_content: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_media_group(
            self, media: Any, disable_notification: Any = ..., protect_content: Any = ...,
            message_thread_id: int | None = None, reply_parameters: Any = None, business_connection_id: str | None = None,
            **kwargs: Any
        ) -> tuple[Message, ...]: ...
        @suspends("always")
        async def send_chat_action(
            self, action: str, message_thread_id: int | None = None, business_connection_id: str | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def send_photo(
            self, photo: Any, caption: str | None = None, disable_notification: Any = ..., reply_markup: Any = None,
            parse_mode: Any = ..., caption_entities: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_contact(
            self, phone_number: str | None = None, first_name: str | None = None, last_name: str | None = None,
            disable_notification: Any = ..., reply_markup: Any = None, vcard: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_audio(
            self, audio: Any, duration: Any = None, performer: str | None = None, title: str | None = None,
            caption: str | None = None, disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_document(
            self, document: Any, caption: str | None = None, disable_notification: Any = ..., reply_markup: Any = None,
            parse_mode: Any = ..., disable_content_type_detection: bool | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_dice(
            self, disable_notification: Any = ..., reply_markup: Any = None, emoji: str | None = None,
            protect_content: Any = ..., message_thread_id: int | None = None, reply_parameters: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_game(
            self, game_short_name: str, disable_notification: Any = ..., reply_markup: Any = None,
            protect_content: Any = ..., message_thread_id: int | None = None, reply_parameters: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_invoice(
            self, title: str, description: str, payload: str, currency: str, prices: Any,
            provider_token: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_location(
            self, latitude: float | None = None, longitude: float | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, live_period: Any = None, horizontal_accuracy: float | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_animation(
            self, animation: Any, duration: Any = None, width: int | None = None, height: int | None = None,
            caption: str | None = None, parse_mode: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_sticker(
            self, sticker: Any, disable_notification: Any = ..., reply_markup: Any = None, protect_content: Any = ...,
            message_thread_id: int | None = None, emoji: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_venue(
            self, latitude: float | None = None, longitude: float | None = None, title: str | None = None,
            address: str | None = None, foursquare_id: str | None = None, disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_video(
            self, video: Any, duration: Any = None, caption: str | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, width: int | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_video_note(
            self, video_note: Any, duration: Any = None, length: int | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, protect_content: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_voice(
            self, voice: Any, duration: Any = None, caption: str | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, parse_mode: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_poll(
            self, question: str, options: Any, is_anonymous: bool | None = None, type: str | None = None,
            allows_multiple_answers: bool | None = None, is_closed: bool | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_copy(
            self, from_chat_id: Any, message_id: int, caption: str | None = None, parse_mode: Any = ...,
            caption_entities: Any = None, disable_notification: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @suspends("always")
        async def copy_message(
            self, chat_id: Any, message_id: int, caption: str | None = None, parse_mode: Any = ...,
            caption_entities: Any = None, disable_notification: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @suspends("always")
        async def export_invite_link(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> str: ...
        @suspends("always")
        async def create_invite_link(
            self, expire_date: Any = None, member_limit: int | None = None, name: str | None = None,
            creates_join_request: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
        ) -> ChatInviteLink: ...
        @suspends("always")
        async def edit_invite_link(
            self, invite_link: Any, expire_date: Any = None, member_limit: int | None = None, name: str | None = None,
            creates_join_request: bool | None = None, *, read_timeout: Any = ..., **kwargs: Any
        ) -> ChatInviteLink: ...
        @suspends("always")
        async def revoke_invite_link(
            self, invite_link: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> ChatInviteLink: ...
        @suspends("always")
        async def approve_join_request(
            self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def decline_join_request(
            self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def set_menu_button(
            self, menu_button: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def create_forum_topic(
            self, name: str, icon_color: int | None = None, icon_custom_emoji_id: str | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> ForumTopic: ...
        @suspends("always")
        async def edit_forum_topic(
            self, message_thread_id: int, name: str | None = None, icon_custom_emoji_id: str | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def close_forum_topic(
            self, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def reopen_forum_topic(
            self, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def delete_forum_topic(
            self, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def unpin_all_forum_topic_messages(
            self, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def get_menu_button(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> MenuButton: ...
    else:
        @blocks("network")
        def leave(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def get_administrators(self, timeout: Any = ..., api_kwargs: Any = ...) -> tuple[ChatMember, ...]: ...
        @blocks("network")
        def get_member_count(self, timeout: Any = ..., api_kwargs: Any = ...) -> int: ...
        @blocks("network")
        def get_member(self, user_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> ChatMember: ...
        @blocks("network")
        def ban_member(
            self, user_id: Any, timeout: Any = ..., until_date: Any = ..., api_kwargs: Any = ..., revoke_messages: Any =
            ...
        ) -> bool: ...
        @blocks("network")
        def ban_sender_chat(self, sender_chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def ban_chat(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def unban_sender_chat(self, sender_chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def unban_chat(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def unban_member(
            self, user_id: Any, timeout: Any = ..., api_kwargs: Any = ..., only_if_banned: Any = ...
        ) -> bool: ...
        @blocks("network")
        def promote_member(
            self, user_id: Any, can_change_info: Any = ..., can_post_messages: Any = ..., can_edit_messages: Any = ...,
            can_delete_messages: Any = ..., can_invite_users: Any = ..., **kwargs: Any
        ) -> bool: ...
        @blocks("network")
        def restrict_member(
            self, user_id: Any, permissions: Any, until_date: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def set_permissions(self, permissions: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def set_administrator_custom_title(
            self, user_id: Any, custom_title: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def pin_message(
            self, message_id: Any, disable_notification: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def unpin_message(self, timeout: Any = ..., api_kwargs: Any = ..., message_id: Any = ...) -> bool: ...
        @blocks("network")
        def unpin_all_messages(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def send_message(
            self, text: Any, parse_mode: Any = ..., disable_web_page_preview: Any = ..., disable_notification: Any =
            ..., reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_media_group(
            self, media: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., timeout: Any = ...,
            api_kwargs: Any = ..., allow_sending_without_reply: Any = ..., **kwargs: Any
        ) -> tuple[Message, ...]: ...
        @blocks("network")
        def send_chat_action(self, action: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def send_photo(
            self, photo: Any, caption: Any = ..., disable_notification: Any = ..., reply_to_message_id: Any = ...,
            reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_contact(
            self, phone_number: Any = ..., first_name: Any = ..., last_name: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_audio(
            self, audio: Any, duration: Any = ..., performer: Any = ..., title: Any = ..., caption: Any = ...,
            disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_document(
            self, document: Any, filename: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_dice(
            self, disable_notification: Any = ..., reply_to_message_id: Any = ..., reply_markup: Any = ..., timeout: Any
            = ..., emoji: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_game(
            self, game_short_name: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., reply_markup:
            Any = ..., timeout: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_invoice(
            self, title: Any, description: Any, payload: Any, provider_token: Any, currency: Any, prices: Any, **kwargs:
            Any
        ) -> Message: ...
        @blocks("network")
        def send_location(
            self, latitude: Any = ..., longitude: Any = ..., disable_notification: Any = ..., reply_to_message_id: Any =
            ..., reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_animation(
            self, animation: Any, duration: Any = ..., width: Any = ..., height: Any = ..., thumb: Any = ..., caption:
            Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_sticker(
            self, sticker: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., reply_markup: Any =
            ..., timeout: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_venue(
            self, latitude: Any = ..., longitude: Any = ..., title: Any = ..., address: Any = ..., foursquare_id: Any =
            ..., disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_video(
            self, video: Any, duration: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_video_note(
            self, video_note: Any, duration: Any = ..., length: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_voice(
            self, voice: Any, duration: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_poll(
            self, question: Any, options: Any, is_anonymous: Any = ..., type: Any = ..., allows_multiple_answers: Any =
            ..., correct_option_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_copy(
            self, from_chat_id: Any, message_id: Any, caption: Any = ..., parse_mode: Any = ..., caption_entities: Any =
            ..., disable_notification: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @blocks("network")
        def copy_message(
            self, chat_id: Any, message_id: Any, caption: Any = ..., parse_mode: Any = ..., caption_entities: Any = ...,
            disable_notification: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @blocks("network")
        def export_invite_link(self, timeout: Any = ..., api_kwargs: Any = ...) -> str: ...
        @blocks("network")
        def create_invite_link(
            self, expire_date: Any = ..., member_limit: Any = ..., timeout: Any = ..., api_kwargs: Any = ..., name: Any
            = ..., creates_join_request: Any = ...
        ) -> ChatInviteLink: ...
        @blocks("network")
        def edit_invite_link(
            self, invite_link: Any, expire_date: Any = ..., member_limit: Any = ..., timeout: Any = ..., api_kwargs: Any
            = ..., name: Any = ..., **kwargs: Any
        ) -> ChatInviteLink: ...
        @blocks("network")
        def revoke_invite_link(self, invite_link: Any, timeout: Any = ..., api_kwargs: Any = ...) -> ChatInviteLink: ...
        @blocks("network")
        def approve_join_request(self, user_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def decline_join_request(self, user_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def set_menu_button(self, menu_button: Any = ..., timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def create_forum_topic(
            self, name: Any, icon_color: Any = ..., icon_custom_emoji_id: Any = ..., timeout: Any = ..., api_kwargs: Any
            = ...
        ) -> ForumTopic: ...
        @blocks("network")
        def edit_forum_topic(
            self, message_thread_id: Any, name: Any, icon_custom_emoji_id: Any, timeout: Any = ..., api_kwargs: Any =
            ...
        ) -> bool: ...
        @blocks("network")
        def close_forum_topic(self, message_thread_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def reopen_forum_topic(self, message_thread_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def delete_forum_topic(self, message_thread_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def unpin_all_forum_topic_messages(
            self, message_thread_id: Any, timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def get_menu_button(self, timeout: Any = ..., api_kwargs: Any = ...) -> MenuButton: ...
    async def send_action(
        self, action: str, message_thread_id: int | None = None, business_connection_id: str | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ...,
        api_kwargs: Any = None
    ) -> bool: ...
    def __getitem__(self, item: str) -> object: ...

class ChatAdministratorRights(TelegramObject):
    def __init__(
        self, is_anonymous: bool, can_manage_chat: bool, can_delete_messages: bool, can_manage_video_chats: bool,
        can_restrict_members: bool, can_promote_members: bool, can_change_info: bool, can_invite_users: bool,
        can_post_stories: bool, can_edit_stories: bool, can_delete_stories: bool, **kwargs: Any
    ) -> None: ...
    @classmethod
    def all_rights(cls) -> ChatAdministratorRights: ...
    @classmethod
    def no_rights(cls) -> ChatAdministratorRights: ...

class BackgroundFill(TelegramObject):
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class BackgroundFillFreeformGradient(BackgroundFill):
    def __init__(self, colors: Any, *, api_kwargs: Any = None) -> None: ...

class BackgroundFillGradient(BackgroundFill):
    def __init__(self, top_color: int, bottom_color: int, rotation_angle: int, *, api_kwargs: Any = None) -> None: ...

class BackgroundFillSolid(BackgroundFill):
    def __init__(self, color: int, *, api_kwargs: Any = None) -> None: ...

class BackgroundType(TelegramObject):
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class BackgroundTypeChatTheme(BackgroundType):
    def __init__(self, theme_name: str, *, api_kwargs: Any = None) -> None: ...

class BackgroundTypeFill(BackgroundType):
    def __init__(self, fill: Any, dark_theme_dimming: int, *, api_kwargs: Any = None) -> None: ...

class BackgroundTypePattern(BackgroundType):
    def __init__(
        self, document: Any, fill: Any, intensity: int, is_inverted: bool | None = None,
        is_moving: bool | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class BackgroundTypeWallpaper(BackgroundType):
    def __init__(
        self, document: Any, dark_theme_dimming: int, is_blurred: bool | None = None, is_moving: bool | None = None,
        *, api_kwargs: Any = None
    ) -> None: ...

class ChatBackground(TelegramObject):
    def __init__(self, type: Any, *, api_kwargs: Any = None) -> None: ...

class ChatBoost(TelegramObject):
    def __init__(
        self, boost_id: str, add_date: Any, expiration_date: Any, source: Any, *, api_kwargs: Any = None
    ) -> None: ...

class ChatBoostAdded(TelegramObject):
    def __init__(self, boost_count: int, *, api_kwargs: Any = None) -> None: ...

class ChatBoostRemoved(TelegramObject):
    def __init__(self, chat: Any, boost_id: str, remove_date: Any, source: Any, *, api_kwargs: Any = None) -> None: ...

class ChatBoostSource(TelegramObject):
    PREMIUM: str
    GIFT_CODE: str
    GIVEAWAY: str
    def __init__(self, source: str, *, api_kwargs: Any = None) -> None: ...

class ChatBoostSourceGiftCode(ChatBoostSource):
    def __init__(self, user: Any, *, api_kwargs: Any = None) -> None: ...

class ChatBoostSourceGiveaway(ChatBoostSource):
    def __init__(
        self, giveaway_message_id: int, user: Any = None, is_unclaimed: bool | None = None,
        prize_star_count: int | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class ChatBoostSourcePremium(ChatBoostSource):
    def __init__(self, user: Any, *, api_kwargs: Any = None) -> None: ...

class ChatBoostUpdated(TelegramObject):
    def __init__(self, chat: Any, boost: Any, *, api_kwargs: Any = None) -> None: ...

class UserChatBoosts(TelegramObject):
    def __init__(self, boosts: Any, *, api_kwargs: Any = None) -> None: ...

class ChatFullInfo:
    SENDER: str
    PRIVATE: str
    GROUP: str
    SUPERGROUP: str
    CHANNEL: str
    def __init__(
        self, id: int, type: str, accent_color_id: int, max_reaction_count: int, accepted_gift_types: Any,
        title: str | None = None, **kwargs: Any
    ) -> None: ...
    effective_name: str | None
    full_name: str | None
    link: str | None
    def mention_markdown(self, name: str | None = None) -> str: ...
    def mention_markdown_v2(self, name: str | None = None) -> str: ...
    def mention_html(self, name: str | None = None) -> str: ...
    @suspends("always")
    async def leave(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def get_administrators(
        self, return_bots: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> tuple[ChatMember, ...]: ...
    @suspends("always")
    async def get_member_count(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> int: ...
    @suspends("always")
    async def get_member(
        self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> ChatMember: ...
    @suspends("always")
    async def ban_member(
        self, user_id: int, revoke_messages: bool | None = None, until_date: Any = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def ban_sender_chat(
        self, sender_chat_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def ban_chat(
        self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def unban_sender_chat(
        self, sender_chat_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def unban_chat(
        self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def unban_member(
        self, user_id: int, only_if_banned: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def promote_member(
        self, user_id: int, can_change_info: bool | None = None, can_post_messages: bool | None = None,
        can_edit_messages: bool | None = None, can_delete_messages: bool | None = None,
        can_invite_users: bool | None = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def restrict_member(
        self, user_id: int, permissions: Any, until_date: Any = None,
        use_independent_chat_permissions: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_permissions(
        self, permissions: Any, use_independent_chat_permissions: bool | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_administrator_custom_title(
        self, user_id: int, custom_title: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_photo(
        self, photo: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def delete_photo(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def set_title(
        self, title: str, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def set_description(
        self, description: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def pin_message(
        self, message_id: int, disable_notification: Any = ..., business_connection_id: str | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def unpin_message(
        self, message_id: int | None = None, business_connection_id: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def unpin_all_messages(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def send_message(
        self, text: str, parse_mode: Any = ..., disable_notification: Any = ..., reply_markup: Any = None,
        entities: Any = None, protect_content: Any = ..., **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_message_draft(
        self, draft_id: int, text: str | None = None, message_thread_id: int | None = None, parse_mode: Any = ...,
        entities: Any = None, *, read_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_message(
        self, message_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def delete_messages(
        self, message_ids: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def send_media_group(
        self, media: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, reply_parameters: Any = None, business_connection_id: str | None = None,
        **kwargs: Any
    ) -> tuple[Message, ...]: ...
    @suspends("always")
    async def send_chat_action(
        self, action: str, message_thread_id: int | None = None, business_connection_id: str | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def send_photo(
        self, photo: Any, caption: str | None = None, disable_notification: Any = ..., reply_markup: Any = None,
        parse_mode: Any = ..., caption_entities: Any = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_live_photo(
        self, live_photo: Any, photo: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, caption: str | None = None,
        **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_contact(
        self, phone_number: str | None = None, first_name: str | None = None, last_name: str | None = None,
        disable_notification: Any = ..., reply_markup: Any = None, vcard: str | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_audio(
        self, audio: Any, duration: Any = None, performer: str | None = None, title: str | None = None,
        caption: str | None = None, disable_notification: Any = ..., **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_document(
        self, document: Any, caption: str | None = None, disable_notification: Any = ..., reply_markup: Any = None,
        parse_mode: Any = ..., disable_content_type_detection: bool | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_checklist(
        self, business_connection_id: str, checklist: Any, disable_notification: Any = ..., reply_markup: Any = None,
        protect_content: Any = ..., reply_parameters: Any = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_dice(
        self, disable_notification: Any = ..., reply_markup: Any = None, emoji: str | None = None,
        protect_content: Any = ..., message_thread_id: int | None = None, reply_parameters: Any = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_game(
        self, game_short_name: str, disable_notification: Any = ..., reply_markup: Any = None,
        protect_content: Any = ..., message_thread_id: int | None = None, reply_parameters: Any = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_invoice(
        self, title: str, description: str, payload: str, currency: str, prices: Any,
        provider_token: str | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_location(
        self, latitude: float | None = None, longitude: float | None = None, disable_notification: Any = ...,
        reply_markup: Any = None, live_period: Any = None, horizontal_accuracy: float | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_animation(
        self, animation: Any, duration: Any = None, width: int | None = None, height: int | None = None,
        caption: str | None = None, parse_mode: Any = ..., **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_sticker(
        self, sticker: Any, disable_notification: Any = ..., reply_markup: Any = None, protect_content: Any = ...,
        message_thread_id: int | None = None, emoji: str | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_venue(
        self, latitude: float | None = None, longitude: float | None = None, title: str | None = None,
        address: str | None = None, foursquare_id: str | None = None, disable_notification: Any = ..., **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_video(
        self, video: Any, duration: Any = None, caption: str | None = None, disable_notification: Any = ...,
        reply_markup: Any = None, width: int | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_video_note(
        self, video_note: Any, duration: Any = None, length: int | None = None, disable_notification: Any = ...,
        reply_markup: Any = None, protect_content: Any = ..., **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_voice(
        self, voice: Any, duration: Any = None, caption: str | None = None, disable_notification: Any = ...,
        reply_markup: Any = None, parse_mode: Any = ..., **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_poll(
        self, question: str, options: Any, is_anonymous: bool | None = None, type: str | None = None,
        allows_multiple_answers: bool | None = None, is_closed: bool | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_copy(
        self, from_chat_id: Any, message_id: int, caption: str | None = None, parse_mode: Any = ...,
        caption_entities: Any = None, disable_notification: Any = ..., **kwargs: Any
    ) -> MessageId: ...
    @suspends("always")
    async def copy_message(
        self, chat_id: Any, message_id: int, caption: str | None = None, parse_mode: Any = ...,
        caption_entities: Any = None, disable_notification: Any = ..., **kwargs: Any
    ) -> MessageId: ...
    @suspends("always")
    async def send_copies(
        self, from_chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, remove_caption: bool | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def copy_messages(
        self, chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, remove_caption: bool | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def forward_from(
        self, from_chat_id: Any, message_id: int, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, video_start_timestamp: int | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def forward_to(
        self, chat_id: Any, message_id: int, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, video_start_timestamp: int | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def forward_messages_from(
        self, from_chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def forward_messages_to(
        self, chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def export_invite_link(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> str: ...
    @suspends("always")
    async def create_invite_link(
        self, expire_date: Any = None, member_limit: int | None = None, name: str | None = None,
        creates_join_request: bool | None = None, *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
    ) -> ChatInviteLink: ...
    @suspends("always")
    async def edit_invite_link(
        self, invite_link: Any, expire_date: Any = None, member_limit: int | None = None, name: str | None = None,
        creates_join_request: bool | None = None, *, read_timeout: Any = ..., **kwargs: Any
    ) -> ChatInviteLink: ...
    @suspends("always")
    async def revoke_invite_link(
        self, invite_link: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> ChatInviteLink: ...
    @suspends("always")
    async def create_subscription_invite_link(
        self, subscription_period: Any, subscription_price: int, name: str | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> ChatInviteLink: ...
    @suspends("always")
    async def edit_subscription_invite_link(
        self, invite_link: Any, name: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> ChatInviteLink: ...
    @suspends("always")
    async def approve_join_request(
        self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def decline_join_request(
        self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def set_menu_button(
        self, menu_button: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def create_forum_topic(
        self, name: str, icon_color: int | None = None, icon_custom_emoji_id: str | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> ForumTopic: ...
    @suspends("always")
    async def edit_forum_topic(
        self, message_thread_id: int, name: str | None = None, icon_custom_emoji_id: str | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def close_forum_topic(
        self, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def reopen_forum_topic(
        self, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def delete_forum_topic(
        self, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def unpin_all_forum_topic_messages(
        self, message_thread_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def unpin_all_general_forum_topic_messages(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def edit_general_forum_topic(
        self, name: str, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def close_general_forum_topic(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def reopen_general_forum_topic(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def hide_general_forum_topic(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def unhide_general_forum_topic(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def get_menu_button(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> MenuButton: ...
    @suspends("always")
    async def get_user_chat_boosts(
        self, user_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> UserChatBoosts: ...
    @suspends("always")
    async def set_message_reaction(
        self, message_id: int, reaction: Any = None, is_big: bool | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def send_paid_media(
        self, star_count: int, media: Any, caption: str | None = None, parse_mode: Any = ...,
        caption_entities: Any = None, show_caption_above_media: bool | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_gift(
        self, gift_id: Any, text: str | None = None, text_parse_mode: Any = ..., text_entities: Any = None,
        pay_for_upgrade: bool | None = None, *, read_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def transfer_gift(
        self, business_connection_id: str, owned_gift_id: str, star_count: int | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def verify(
        self, custom_description: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def remove_verification(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def read_business_message(
        self, business_connection_id: str, message_id: int, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def approve_suggested_post(
        self, message_id: int, send_date: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def decline_suggested_post(
        self, message_id: int, comment: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def repost_story(
        self, business_connection_id: str, from_story_id: int, active_period: Any,
        post_to_chat_page: bool | None = None, protect_content: Any = ..., *, read_timeout: Any = ..., **kwargs: Any
    ) -> Story: ...
    @suspends("always")
    async def get_gifts(
        self, exclude_unsaved: bool | None = None, exclude_saved: bool | None = None,
        exclude_unlimited: bool | None = None, exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None, exclude_from_blockchain: bool | None = None, **kwargs: Any
    ) -> OwnedGifts: ...
    @suspends("always")
    async def set_chat_member_tag(
        self, user_id: int, tag: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_reaction(
        self, message_id: int, user_id: int | None = None, actor_chat_id: int | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_all_reactions(
        self, user_id: int | None = None, actor_chat_id: int | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    @property
    def slow_mode_delay(self) -> Any: ...
    @property
    def message_auto_delete_time(self) -> Any: ...
    async def send_action(
        self, action: str, message_thread_id: int | None = None, business_connection_id: str | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ...,
        api_kwargs: Any = None
    ) -> bool: ...
    def __getitem__(self, item: str) -> object: ...

class ChatInviteLink(TelegramObject):
    def __init__(
        self, invite_link: str, creator: Any, creates_join_request: bool, is_primary: bool, is_revoked: bool,
        expire_date: Any = None, **kwargs: Any
    ) -> None: ...
    @property
    def subscription_period(self) -> Any: ...

class ChatJoinRequest(TelegramObject):
    def __init__(
        self, chat: Any, from_user: Any, date: Any, user_chat_id: int, bio: str | None = None,
        invite_link: Any = None, **kwargs: Any
    ) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def approve(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def decline(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
    else:
        @blocks("network")
        def approve(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def decline(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...

class ChatLocation(TelegramObject):
    MIN_ADDRESS: int
    MAX_ADDRESS: int
    def __init__(self, location: Any, address: str, *, api_kwargs: Any = None) -> None: ...

class ChatMember(TelegramObject):
    ADMINISTRATOR: str
    OWNER: str
    BANNED: str
    LEFT: str
    MEMBER: str
    RESTRICTED: str
    def __init__(self, user: Any, status: str, *, api_kwargs: Any = None) -> None: ...

class ChatMemberAdministrator(ChatMember):
    def __init__(
        self, user: Any, can_be_edited: bool, is_anonymous: bool, can_manage_chat: bool, can_delete_messages: bool,
        can_manage_video_chats: bool, can_restrict_members: bool, can_promote_members: bool, can_change_info: bool,
        can_invite_users: bool, can_post_stories: bool, can_edit_stories: bool, can_delete_stories: bool,
        **kwargs: Any
    ) -> None: ...

class ChatMemberBanned(ChatMember):
    def __init__(self, user: Any, until_date: Any, *, api_kwargs: Any = None) -> None: ...

class ChatMemberLeft(ChatMember):
    def __init__(self, user: Any, *, api_kwargs: Any = None) -> None: ...

class ChatMemberMember(ChatMember):
    def __init__(
        self, user: Any, until_date: Any = None, tag: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class ChatMemberOwner(ChatMember):
    def __init__(
        self, user: Any, is_anonymous: bool, custom_title: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class ChatMemberRestricted(ChatMember):
    def __init__(
        self, user: Any, is_member: bool, can_change_info: bool, can_invite_users: bool, can_pin_messages: bool,
        can_send_messages: bool, can_send_polls: bool, can_send_other_messages: bool, can_add_web_page_previews: bool,
        can_manage_topics: bool, until_date: Any, can_send_audios: bool, can_send_documents: bool,
        can_send_photos: bool, can_send_videos: bool, can_send_video_notes: bool, can_send_voice_notes: bool,
        can_edit_tag: bool, can_react_to_messages: bool, **kwargs: Any
    ) -> None: ...

class ChatMemberUpdated(TelegramObject):
    def __init__(
        self, chat: Any, from_user: Any, date: Any, old_chat_member: Any, new_chat_member: Any,
        invite_link: Any = None, **kwargs: Any
    ) -> None: ...
    def difference(self) -> dict[str, tuple[Any, Any]]: ...

class ChatOwnerChanged(TelegramObject):
    def __init__(self, new_owner: Any, *, api_kwargs: Any = None) -> None: ...

class ChatOwnerLeft(TelegramObject):
    def __init__(self, new_owner: Any = None, *, api_kwargs: Any = None) -> None: ...

class ChatPermissions(TelegramObject):
    def __init__(
        self, can_send_messages: bool | None = None, can_send_polls: bool | None = None,
        can_send_other_messages: bool | None = None, can_add_web_page_previews: bool | None = None,
        can_change_info: bool | None = None, can_invite_users: bool | None = None, **kwargs: Any
    ) -> None: ...
    @classmethod
    def all_permissions(cls) -> ChatPermissions: ...
    @classmethod
    def no_permissions(cls) -> ChatPermissions: ...

class Checklist(TelegramObject):
    def __init__(
        self, title: str, tasks: Any, title_entities: Any = None, others_can_add_tasks: bool | None = None,
        others_can_mark_tasks_as_done: bool | None = None, *, api_kwargs: Any = None
    ) -> None: ...
    def parse_entity(self, entity: Any) -> str: ...
    def parse_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...

class ChecklistTask(TelegramObject):
    def __init__(
        self, id: int, text: str, text_entities: Any = None, completed_by_user: Any = None,
        completion_date: Any = None, completed_by_chat: Any = None, **kwargs: Any
    ) -> None: ...
    def parse_entity(self, entity: Any) -> str: ...
    def parse_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...

class ChecklistTasksAdded(TelegramObject):
    def __init__(self, tasks: Any, checklist_message: Any = None, *, api_kwargs: Any = None) -> None: ...

class ChecklistTasksDone(TelegramObject):
    def __init__(
        self, checklist_message: Any = None, marked_as_done_task_ids: Any = None,
        marked_as_not_done_task_ids: Any = None, *, api_kwargs: Any = None
    ) -> None: ...

class ChosenInlineResult(TelegramObject):
    def __init__(
        self, result_id: str, from_user: Any, query: str, location: Any = None, inline_message_id: str | None = None,
        *, api_kwargs: Any = None
    ) -> None: ...

class CopyTextButton(TelegramObject):
    def __init__(self, text: str, *, api_kwargs: Any = None) -> None: ...

class Dice(TelegramObject):
    DICE: str
    DARTS: str
    BASKETBALL: str
    FOOTBALL: str
    SLOT_MACHINE: str
    BOWLING: str
    ALL_EMOJI: list[str]
    MIN_VALUE: int
    MAX_VALUE_BOWLING: int
    MAX_VALUE_DARTS: int
    MAX_VALUE_DICE: int
    MAX_VALUE_BASKETBALL: int
    MAX_VALUE_FOOTBALL: int
    MAX_VALUE_SLOT_MACHINE: int
    def __init__(self, value: int, emoji: str, *, api_kwargs: Any = None) -> None: ...

class DirectMessagePriceChanged(TelegramObject):
    def __init__(
        self, are_direct_messages_enabled: bool, direct_message_star_count: int | None = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class DirectMessagesTopic(TelegramObject):
    def __init__(self, topic_id: int, user: Any = None, *, api_kwargs: Any = None) -> None: ...

class Animation:
    def __init__(
        self, file_id: str, file_unique_id: str, width: int, height: int, duration: Any, file_name: str | None = None,
        **kwargs: Any
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
    else:
        @blocks("network")
        def get_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...
    @property
    def duration(self) -> Any: ...
    def __getitem__(self, item: str) -> object: ...

class Audio:
    def __init__(
        self, file_id: str, file_unique_id: str, duration: Any, performer: str | None = None,
        title: str | None = None, mime_type: str | None = None, **kwargs: Any
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
    else:
        @blocks("network")
        def get_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...
    @property
    def duration(self) -> Any: ...
    def __getitem__(self, item: str) -> object: ...

class ChatPhoto(TelegramObject):
    SIZE_SMALL: int
    SIZE_BIG: int
    def __init__(
        self, small_file_id: str, small_file_unique_id: str, big_file_id: str, big_file_unique_id: str, *,
        api_kwargs: Any = None
    ) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_small_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
        @suspends("always")
        async def get_big_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
    else:
        @blocks("network")
        def get_small_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...
        @blocks("network")
        def get_big_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...

class Contact(TelegramObject):
    def __init__(
        self, phone_number: str, first_name: str, last_name: str | None = None, user_id: int | None = None,
        vcard: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class Document:
    def __init__(
        self, file_id: str, file_unique_id: str, file_name: str | None = None, mime_type: str | None = None,
        file_size: int | None = None, thumbnail: Any = None, **kwargs: Any
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
    else:
        @blocks("network")
        def get_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...
    def __getitem__(self, item: str) -> object: ...

class File(TelegramObject):
    def __init__(
        self, file_id: str, file_unique_id: str, file_size: int | None = None, file_path: str | None = None, *,
        api_kwargs: Any = None
    ) -> None: ...
    @suspends("always")
    async def download_to_drive(
        self, custom_path: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ...
    ) -> Any: ...
    @suspends("always")
    async def download_to_memory(
        self, out: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ...
    ) -> None: ...
    def set_credentials(self, credentials: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def download_as_bytearray(
            self, buf: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ...
        ) -> Any: ...
    else:
        @blocks("network")
        def download_as_bytearray(self, buf: Any = ...) -> Any: ...

class InputFile:
    def __init__(
        self, obj: Any, filename: str | None = None, attach: bool = False, read_file_handle: bool = True
    ) -> None: ...
    attach_uri: str | None
    @property
    def field_tuple(self) -> Any: ...

class InputMedia:
    def __init__(
        self, media_type: str, media: Any, caption: str | None = None, caption_entities: Any = None,
        parse_mode: Any = ..., *, api_kwargs: Any = None
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    def __getitem__(self, item: str) -> object: ...

class InputMediaAnimation(InputMedia):
    def __init__(
        self, media: Any, caption: str | None = None, parse_mode: Any = ..., width: int | None = None,
        height: int | None = None, duration: Any = None, **kwargs: Any
    ) -> None: ...
    @property
    def duration(self) -> Any: ...

class InputMediaAudio(InputMedia):
    def __init__(
        self, media: Any, caption: str | None = None, parse_mode: Any = ..., duration: Any = None,
        performer: str | None = None, title: str | None = None, **kwargs: Any
    ) -> None: ...
    @property
    def duration(self) -> Any: ...

class InputMediaDocument(InputMedia):
    def __init__(
        self, media: Any, caption: str | None = None, parse_mode: Any = ...,
        disable_content_type_detection: bool | None = None, caption_entities: Any = None,
        filename_depr: str | None = None, **kwargs: Any
    ) -> None: ...

class InputMediaLivePhoto(InputMedia):
    def __init__(
        self, media: Any, photo: Any, caption: str | None = None, parse_mode: Any = ..., caption_entities: Any = None,
        show_caption_above_media: bool | None = None, **kwargs: Any
    ) -> None: ...

class InputMediaLocation:
    def __init__(
        self, latitude: float, longitude: float, horizontal_accuracy: float | None = None, *, api_kwargs: Any = None
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    def __getitem__(self, item: str) -> object: ...

class InputMediaPhoto(InputMedia):
    def __init__(
        self, media: Any, caption: str | None = None, parse_mode: Any = ..., caption_entities: Any = None,
        filename_depr: str | None = None, has_spoiler: bool | None = None, **kwargs: Any
    ) -> None: ...

class InputMediaSticker:
    def __init__(
        self, media: Any, emoji: str | None = None, *, filename: str | None = None, api_kwargs: Any = None
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    def __getitem__(self, item: str) -> object: ...

class InputMediaVenue:
    def __init__(
        self, latitude: float, longitude: float, title: str, address: str, foursquare_id: str | None = None,
        foursquare_type: str | None = None, **kwargs: Any
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    def __getitem__(self, item: str) -> object: ...

class InputMediaVideo(InputMedia):
    def __init__(
        self, media: Any, caption: str | None = None, width: int | None = None, height: int | None = None,
        duration: Any = None, supports_streaming: bool | None = None, **kwargs: Any
    ) -> None: ...
    @property
    def duration(self) -> Any: ...

class InputPaidMedia(TelegramObject):
    PHOTO: str
    VIDEO: str
    LIVE_PHOTO: str
    def __init__(self, type: str, media: Any, *, api_kwargs: Any = None) -> None: ...

class InputPaidMediaLivePhoto(InputPaidMedia):
    def __init__(self, media: Any, photo: Any, *, api_kwargs: Any = None) -> None: ...

class InputPaidMediaPhoto(InputPaidMedia):
    def __init__(self, media: Any, *, api_kwargs: Any = None) -> None: ...

class InputPaidMediaVideo(InputPaidMedia):
    def __init__(
        self, media: Any, thumbnail: Any = None, width: int | None = None, height: int | None = None,
        duration: Any = None, supports_streaming: bool | None = None, **kwargs: Any
    ) -> None: ...
    @property
    def duration(self) -> Any: ...

class InputProfilePhoto(TelegramObject):
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class InputProfilePhotoAnimated(InputProfilePhoto):
    def __init__(self, animation: Any, main_frame_timestamp: Any = None, *, api_kwargs: Any = None) -> None: ...

class InputProfilePhotoStatic(InputProfilePhoto):
    def __init__(self, photo: Any, *, api_kwargs: Any = None) -> None: ...

class InputSticker(TelegramObject):
    def __init__(
        self, sticker: Any, emoji_list: Any, format: str, mask_position: Any = None, keywords: Any = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class InputStoryContent(TelegramObject):
    PHOTO: str
    VIDEO: str
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class InputStoryContentPhoto(InputStoryContent):
    def __init__(self, photo: Any, *, api_kwargs: Any = None) -> None: ...

class InputStoryContentVideo(InputStoryContent):
    def __init__(
        self, video: Any, duration: Any = None, cover_frame_timestamp: Any = None, is_animation: bool | None = None,
        *, api_kwargs: Any = None
    ) -> None: ...

class LivePhoto:
    def __init__(
        self, file_id: str, file_unique_id: str, width: int, height: int, duration: Any, photo: Any = None,
        **kwargs: Any
    ) -> None: ...
    @suspends("always")
    async def get_file(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> File: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    def __getitem__(self, item: str) -> object: ...

class Location(TelegramObject):
    HORIZONTAL_ACCURACY: int
    MIN_HEADING: int
    MAX_HEADING: int
    def __init__(
        self, longitude: float, latitude: float, horizontal_accuracy: float | None = None, live_period: Any = None,
        heading: int | None = None, proximity_alert_radius: int | None = None, **kwargs: Any
    ) -> None: ...
    @property
    def live_period(self) -> Any: ...

class PhotoSize:
    def __init__(
        self, file_id: str, file_unique_id: str, width: int, height: int, file_size: int | None = None, *,
        api_kwargs: Any = None
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
    else:
        @blocks("network")
        def get_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...
    def __getitem__(self, item: str) -> object: ...

class MaskPosition(TelegramObject):
    FOREHEAD: str
    EYES: str
    MOUTH: str
    CHIN: str
    def __init__(self, point: str, x_shift: float, y_shift: float, scale: float, *, api_kwargs: Any = None) -> None: ...

class Sticker:
    REGULAR: str
    MASK: str
    CUSTOM_EMOJI: str
    def __init__(
        self, file_id: str, file_unique_id: str, width: int, height: int, is_animated: bool, is_video: bool,
        type: str, **kwargs: Any
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
    else:
        @blocks("network")
        def get_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...
    def __getitem__(self, item: str) -> object: ...

class StickerSet(TelegramObject):
    def __init__(
        self, name: str, title: str, stickers: Any, sticker_type: str, thumbnail: Any = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class Venue(TelegramObject):
    def __init__(
        self, location: Any, title: str, address: str, foursquare_id: str | None = None,
        foursquare_type: str | None = None, google_place_id: str | None = None, **kwargs: Any
    ) -> None: ...

class Video:
    def __init__(
        self, file_id: str, file_unique_id: str, width: int, height: int, duration: Any, mime_type: str | None = None,
        **kwargs: Any
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
    else:
        @blocks("network")
        def get_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...
    @property
    def duration(self) -> Any: ...
    @property
    def start_timestamp(self) -> Any: ...
    def __getitem__(self, item: str) -> object: ...

class VideoNote:
    def __init__(
        self, file_id: str, file_unique_id: str, length: int, duration: Any, file_size: int | None = None,
        thumbnail: Any = None, **kwargs: Any
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
    else:
        @blocks("network")
        def get_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...
    @property
    def duration(self) -> Any: ...
    def __getitem__(self, item: str) -> object: ...

class VideoQuality:
    def __init__(
        self, file_id: str, file_unique_id: str, width: int, height: int, codec: str, file_size: int | None = None,
        **kwargs: Any
    ) -> None: ...
    @suspends("always")
    async def get_file(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> File: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    def __getitem__(self, item: str) -> object: ...

class Voice:
    def __init__(
        self, file_id: str, file_unique_id: str, duration: Any, mime_type: str | None = None,
        file_size: int | None = None, *, api_kwargs: Any = None
    ) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
    else:
        @blocks("network")
        def get_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...
    @property
    def duration(self) -> Any: ...
    def __getitem__(self, item: str) -> object: ...

class ForceReply(TelegramObject):
    MIN_INPUT_FIELD_PLACEHOLDER: int
    MAX_INPUT_FIELD_PLACEHOLDER: int
    def __init__(
        self, selective: bool | None = None, input_field_placeholder: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class ForumTopic(TelegramObject):
    def __init__(
        self, message_thread_id: int, name: str, icon_color: int, icon_custom_emoji_id: str | None = None,
        is_name_implicit: bool | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class ForumTopicClosed(TelegramObject):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class ForumTopicCreated(TelegramObject):
    def __init__(
        self, name: str, icon_color: int, icon_custom_emoji_id: str | None = None,
        is_name_implicit: bool | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class ForumTopicEdited(TelegramObject):
    def __init__(
        self, name: str | None = None, icon_custom_emoji_id: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class ForumTopicReopened(TelegramObject):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class GeneralForumTopicHidden(TelegramObject):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class GeneralForumTopicUnhidden(TelegramObject):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class CallbackGame(TelegramObject):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class Game(TelegramObject):
    def __init__(
        self, title: str, description: str, photo: Any, text: str | None = None, text_entities: Any = None,
        animation: Any = None, **kwargs: Any
    ) -> None: ...
    def parse_text_entity(self, entity: Any) -> str: ...
    def parse_text_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...

class GameHighScore(TelegramObject):
    def __init__(self, position: int, user: Any, score: int, *, api_kwargs: Any = None) -> None: ...

class AcceptedGiftTypes(TelegramObject):
    def __init__(
        self, unlimited_gifts: bool, limited_gifts: bool, unique_gifts: bool, premium_subscription: bool,
        gifts_from_channels: bool, *, api_kwargs: Any = None
    ) -> None: ...

class Gift(TelegramObject):
    def __init__(
        self, id: str, sticker: Any, star_count: int, total_count: int | None = None,
        remaining_count: int | None = None, upgrade_star_count: int | None = None, **kwargs: Any
    ) -> None: ...

class GiftBackground(TelegramObject):
    def __init__(self, center_color: int, edge_color: int, text_color: int, *, api_kwargs: Any = None) -> None: ...

class GiftInfo(TelegramObject):
    def __init__(
        self, gift: Any, owned_gift_id: str | None = None, convert_star_count: int | None = None,
        prepaid_upgrade_star_count: int | None = None, can_be_upgraded: bool | None = None, text: str | None = None,
        **kwargs: Any
    ) -> None: ...
    def parse_entity(self, entity: Any) -> str: ...
    def parse_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...

class Gifts(TelegramObject):
    def __init__(self, gifts: Any, *, api_kwargs: Any = None) -> None: ...

class Giveaway(TelegramObject):
    def __init__(
        self, chats: Any, winners_selection_date: Any, winner_count: int, only_new_members: bool | None = None,
        has_public_winners: bool | None = None, prize_description: str | None = None, **kwargs: Any
    ) -> None: ...

class GiveawayCompleted(TelegramObject):
    def __init__(
        self, winner_count: int, unclaimed_prize_count: int | None = None, giveaway_message: Any = None,
        is_star_giveaway: bool | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class GiveawayCreated(TelegramObject):
    def __init__(self, prize_star_count: int | None = None, *, api_kwargs: Any = None) -> None: ...

class GiveawayWinners(TelegramObject):
    def __init__(
        self, chat: Any, giveaway_message_id: int, winners_selection_date: Any, winner_count: int, winners: Any,
        additional_chat_count: int | None = None, **kwargs: Any
    ) -> None: ...

class InlineKeyboardButton(TelegramObject):
    MIN_CALLBACK_DATA: int
    MAX_CALLBACK_DATA: int
    def __init__(
        self, text: str, url: str | None = None, callback_data: Any = None, switch_inline_query: str | None = None,
        switch_inline_query_current_chat: str | None = None, callback_game: Any = None, **kwargs: Any
    ) -> None: ...
    def update_callback_data(self, callback_data: Any) -> None: ...

class InlineKeyboardMarkup(TelegramObject):
    def __init__(self, inline_keyboard: Any, *, api_kwargs: Any = None) -> None: ...
    @classmethod
    def from_button(cls, button: Any, **kwargs: Any) -> InlineKeyboardMarkup: ...
    @classmethod
    def from_row(cls, button_row: Any, **kwargs: Any) -> InlineKeyboardMarkup: ...
    @classmethod
    def from_column(cls, button_column: Any, **kwargs: Any) -> InlineKeyboardMarkup: ...

class InlineQuery(TelegramObject):
    MAX_RESULTS: int
    MAX_OFFSET_LENGTH: int
    MAX_QUERY_LENGTH: int
    def __init__(
        self, id: str, from_user: Any, query: str, offset: str, location: Any = None, chat_type: str | None = None,
        **kwargs: Any
    ) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def answer(
            self, results: Any, cache_time: Any = None, is_personal: bool | None = None, next_offset: str | None = None,
            button: Any = None, *, current_offset: str | None = None, **kwargs: Any
        ) -> bool: ...
    else:
        @blocks("network")
        def answer(
            self, results: Any, cache_time: Any = ..., is_personal: Any = ..., next_offset: Any = ..., switch_pm_text:
            Any = ..., switch_pm_parameter: Any = ..., **kwargs: Any
        ) -> bool: ...

class InlineQueryResult(TelegramObject):
    MIN_ID_LENGTH: int
    MAX_ID_LENGTH: int
    def __init__(self, type: str, id: str, *, api_kwargs: Any = None) -> None: ...

class InlineQueryResultArticle(InlineQueryResult):
    def __init__(
        self, id: str, title: str, input_message_content: Any, reply_markup: Any = None, url: str | None = None,
        description: str | None = None, **kwargs: Any
    ) -> None: ...

class InlineQueryResultAudio(InlineQueryResult):
    def __init__(
        self, id: str, audio_url: str, title: str, performer: str | None = None, audio_duration: Any = None,
        caption: str | None = None, **kwargs: Any
    ) -> None: ...
    @property
    def audio_duration(self) -> Any: ...

class InlineQueryResultCachedAudio(InlineQueryResult):
    def __init__(
        self, id: str, audio_file_id: str, caption: str | None = None, reply_markup: Any = None,
        input_message_content: Any = None, parse_mode: Any = ..., **kwargs: Any
    ) -> None: ...

class InlineQueryResultCachedDocument(InlineQueryResult):
    def __init__(
        self, id: str, title: str, document_file_id: str, description: str | None = None, caption: str | None = None,
        reply_markup: Any = None, **kwargs: Any
    ) -> None: ...

class InlineQueryResultCachedGif(InlineQueryResult):
    def __init__(
        self, id: str, gif_file_id: str, title: str | None = None, caption: str | None = None,
        reply_markup: Any = None, input_message_content: Any = None, **kwargs: Any
    ) -> None: ...

class InlineQueryResultCachedMpeg4Gif(InlineQueryResult):
    def __init__(
        self, id: str, mpeg4_file_id: str, title: str | None = None, caption: str | None = None,
        reply_markup: Any = None, input_message_content: Any = None, **kwargs: Any
    ) -> None: ...

class InlineQueryResultCachedPhoto(InlineQueryResult):
    def __init__(
        self, id: str, photo_file_id: str, title: str | None = None, description: str | None = None,
        caption: str | None = None, reply_markup: Any = None, **kwargs: Any
    ) -> None: ...

class InlineQueryResultCachedSticker(InlineQueryResult):
    def __init__(
        self, id: str, sticker_file_id: str, reply_markup: Any = None, input_message_content: Any = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class InlineQueryResultCachedVideo(InlineQueryResult):
    def __init__(
        self, id: str, video_file_id: str, title: str, description: str | None = None, caption: str | None = None,
        reply_markup: Any = None, **kwargs: Any
    ) -> None: ...

class InlineQueryResultCachedVoice(InlineQueryResult):
    def __init__(
        self, id: str, voice_file_id: str, title: str, caption: str | None = None, reply_markup: Any = None,
        input_message_content: Any = None, **kwargs: Any
    ) -> None: ...

class InlineQueryResultContact(InlineQueryResult):
    def __init__(
        self, id: str, phone_number: str, first_name: str, last_name: str | None = None, reply_markup: Any = None,
        input_message_content: Any = None, **kwargs: Any
    ) -> None: ...

class InlineQueryResultDocument(InlineQueryResult):
    def __init__(
        self, id: str, document_url: str, title: str, mime_type: str, caption: str | None = None,
        description: str | None = None, **kwargs: Any
    ) -> None: ...

class InlineQueryResultGame(InlineQueryResult):
    def __init__(self, id: str, game_short_name: str, reply_markup: Any = None, *, api_kwargs: Any = None) -> None: ...

class InlineQueryResultGif(InlineQueryResult):
    def __init__(
        self, id: str, gif_url: str, thumbnail_url: str, gif_width: int | None = None, gif_height: int | None = None,
        title: str | None = None, **kwargs: Any
    ) -> None: ...
    @property
    def gif_duration(self) -> Any: ...

class InlineQueryResultLocation(InlineQueryResult):
    HORIZONTAL_ACCURACY: int
    MIN_HEADING: int
    MAX_HEADING: int
    MIN_LIVE_PERIOD: int
    MAX_LIVE_PERIOD: int
    MIN_PROXIMITY_ALERT_RADIUS: int
    MAX_PROXIMITY_ALERT_RADIUS: int
    def __init__(
        self, id: str, latitude: float, longitude: float, title: str, live_period: Any = None,
        reply_markup: Any = None, **kwargs: Any
    ) -> None: ...
    @property
    def live_period(self) -> Any: ...

class InlineQueryResultMpeg4Gif(InlineQueryResult):
    def __init__(
        self, id: str, mpeg4_url: str, thumbnail_url: str, mpeg4_width: int | None = None,
        mpeg4_height: int | None = None, title: str | None = None, **kwargs: Any
    ) -> None: ...
    @property
    def mpeg4_duration(self) -> Any: ...

class InlineQueryResultPhoto(InlineQueryResult):
    def __init__(
        self, id: str, photo_url: str, thumbnail_url: str, photo_width: int | None = None,
        photo_height: int | None = None, title: str | None = None, **kwargs: Any
    ) -> None: ...

class InlineQueryResultsButton(TelegramObject):
    MIN_START_PARAMETER_LENGTH: int
    MAX_START_PARAMETER_LENGTH: int
    def __init__(
        self, text: str, web_app: Any = None, start_parameter: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class InlineQueryResultVenue(InlineQueryResult):
    def __init__(
        self, id: str, latitude: float, longitude: float, title: str, address: str, foursquare_id: str | None = None,
        **kwargs: Any
    ) -> None: ...

class InlineQueryResultVideo(InlineQueryResult):
    def __init__(
        self, id: str, video_url: str, mime_type: str, thumbnail_url: str, title: str, caption: str | None = None,
        **kwargs: Any
    ) -> None: ...
    @property
    def video_duration(self) -> Any: ...

class InlineQueryResultVoice(InlineQueryResult):
    def __init__(
        self, id: str, voice_url: str, title: str, voice_duration: Any = None, caption: str | None = None,
        reply_markup: Any = None, **kwargs: Any
    ) -> None: ...
    @property
    def voice_duration(self) -> Any: ...

class InputContactMessageContent(InputMessageContent):
    def __init__(
        self, phone_number: str, first_name: str, last_name: str | None = None, vcard: str | None = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class InputInvoiceMessageContent(InputMessageContent):
    def __init__(
        self, title: str, description: str, payload: str, currency: str, prices: Any,
        provider_token: str | None = None, **kwargs: Any
    ) -> None: ...

class InputLocationMessageContent(InputMessageContent):
    HORIZONTAL_ACCURACY: int
    MIN_HEADING: int
    MAX_HEADING: int
    MIN_LIVE_PERIOD: int
    MAX_LIVE_PERIOD: int
    MIN_PROXIMITY_ALERT_RADIUS: int
    MAX_PROXIMITY_ALERT_RADIUS: int
    def __init__(
        self, latitude: float, longitude: float, live_period: Any = None, horizontal_accuracy: float | None = None,
        heading: int | None = None, proximity_alert_radius: int | None = None, **kwargs: Any
    ) -> None: ...
    @property
    def live_period(self) -> Any: ...

class InputMessageContent(TelegramObject):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class InputTextMessageContent(InputMessageContent):
    def __init__(
        self, message_text: str, parse_mode: Any = ..., entities: Any = None, link_preview_options: Any = ..., *,
        disable_web_page_preview: bool | None = None, api_kwargs: Any = None
    ) -> None: ...

class InputVenueMessageContent(InputMessageContent):
    def __init__(
        self, latitude: float, longitude: float, title: str, address: str, foursquare_id: str | None = None,
        foursquare_type: str | None = None, **kwargs: Any
    ) -> None: ...

class PreparedInlineMessage(TelegramObject):
    def __init__(self, id: str, expiration_date: Any, *, api_kwargs: Any = None) -> None: ...

class InputChecklist(TelegramObject):
    def __init__(
        self, title: str, tasks: Any, parse_mode: Any = ..., title_entities: Any = None,
        others_can_add_tasks: bool | None = None, others_can_mark_tasks_as_done: bool | None = None, **kwargs: Any
    ) -> None: ...

class InputChecklistTask(TelegramObject):
    def __init__(
        self, id: int, text: str, parse_mode: Any = ..., text_entities: Any = None, *, api_kwargs: Any = None
    ) -> None: ...

class KeyboardButton(TelegramObject):
    def __init__(
        self, text: str, request_contact: bool | None = None, request_location: bool | None = None,
        request_poll: Any = None, web_app: Any = None, request_chat: Any = None, **kwargs: Any
    ) -> None: ...

class KeyboardButtonPollType(TelegramObject):
    def __init__(self, type: str | None = None, *, api_kwargs: Any = None) -> None: ...

class KeyboardButtonRequestChat(TelegramObject):
    def __init__(
        self, request_id: int, chat_is_channel: bool, chat_is_forum: bool | None = None,
        chat_has_username: bool | None = None, chat_is_created: bool | None = None,
        user_administrator_rights: Any = None, **kwargs: Any
    ) -> None: ...

class KeyboardButtonRequestManagedBot(TelegramObject):
    def __init__(
        self, request_id: int, suggested_name: str | None = None, suggested_username: str | None = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class KeyboardButtonRequestUsers(TelegramObject):
    def __init__(
        self, request_id: int, user_is_bot: bool | None = None, user_is_premium: bool | None = None,
        max_quantity: int | None = None, request_name: bool | None = None, request_username: bool | None = None,
        **kwargs: Any
    ) -> None: ...

class LinkPreviewOptions(TelegramObject):
    def __init__(
        self, is_disabled: Any = ..., url: Any = ..., prefer_small_media: Any = ..., prefer_large_media: Any = ...,
        show_above_text: Any = ..., *, api_kwargs: Any = None
    ) -> None: ...

class LoginUrl(TelegramObject):
    def __init__(
        self, url: str, forward_text: str | None = None, bot_username: str | None = None,
        request_write_access: bool | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class ManagedBotCreated(TelegramObject):
    def __init__(self, bot: Any, *, api_kwargs: Any = None) -> None: ...

class ManagedBotUpdated(TelegramObject):
    def __init__(self, user: Any, bot: Any, *, api_kwargs: Any = None) -> None: ...

class MenuButton(TelegramObject):
    COMMANDS: str
    WEB_APP: str
    DEFAULT: str
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class MenuButtonCommands(MenuButton):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class MenuButtonDefault(MenuButton):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class MenuButtonWebApp(MenuButton):
    def __init__(self, text: str, web_app: Any, *, api_kwargs: Any = None) -> None: ...

class InaccessibleMessage(MaybeInaccessibleMessage):
    def __init__(self, chat: Any, message_id: int, *, api_kwargs: Any = None) -> None: ...

class MaybeInaccessibleMessage(TelegramObject):
    def __init__(self, chat: Any, message_id: int, date: Any, *, api_kwargs: Any = None) -> None: ...
    is_accessible: bool
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> MaybeInaccessibleMessage: ...

class MessageAutoDeleteTimerChanged(TelegramObject):
    def __init__(self, message_auto_delete_time: Any, *, api_kwargs: Any = None) -> None: ...
    @property
    def message_auto_delete_time(self) -> Any: ...

class MessageEntity(TelegramObject):
    ALL_TYPES: list[str]
    BLOCKQUOTE: str
    BOLD: str
    BOT_COMMAND: str
    CASHTAG: str
    CODE: str
    CUSTOM_EMOJI: str
    DATE_TIME: str
    EMAIL: str
    EXPANDABLE_BLOCKQUOTE: str
    HASHTAG: str
    ITALIC: str
    MENTION: str
    PHONE_NUMBER: str
    PRE: str
    SPOILER: str
    STRIKETHROUGH: str
    TEXT_LINK: str
    TEXT_MENTION: str
    UNDERLINE: str
    URL: str
    def __init__(
        self, type: str, offset: int, length: int, url: str | None = None, user: Any = None,
        language: str | None = None, **kwargs: Any
    ) -> None: ...
    @staticmethod
    def adjust_message_entities_to_utf_16(text: str, entities: Any) -> Any: ...
    @staticmethod
    def shift_entities(by: Any, entities: Any) -> Any: ...
    @classmethod
    def concatenate(cls, *args: Any) -> tuple[str, Any]: ...

class MessageId(TelegramObject):
    def __init__(self, message_id: int, *, api_kwargs: Any = None) -> None: ...

class MessageOrigin(TelegramObject):
    USER: str
    HIDDEN_USER: str
    CHAT: str
    CHANNEL: str
    def __init__(self, type: str, date: Any, *, api_kwargs: Any = None) -> None: ...

class MessageOriginChannel(MessageOrigin):
    def __init__(
        self, date: Any, chat: Any, message_id: int, author_signature: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class MessageOriginChat(MessageOrigin):
    def __init__(
        self, date: Any, sender_chat: Any, author_signature: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class MessageOriginHiddenUser(MessageOrigin):
    def __init__(self, date: Any, sender_user_name: str, *, api_kwargs: Any = None) -> None: ...

class MessageOriginUser(MessageOrigin):
    def __init__(self, date: Any, sender_user: Any, *, api_kwargs: Any = None) -> None: ...

class MessageReactionCountUpdated(TelegramObject):
    def __init__(self, chat: Any, message_id: int, date: Any, reactions: Any, *, api_kwargs: Any = None) -> None: ...

class MessageReactionUpdated(TelegramObject):
    def __init__(
        self, chat: Any, message_id: int, date: Any, old_reaction: Any, new_reaction: Any, user: Any = None,
        **kwargs: Any
    ) -> None: ...

class OwnedGift(TelegramObject):
    REGULAR: str
    UNIQUE: str
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class OwnedGiftRegular(OwnedGift):
    def __init__(
        self, gift: Any, send_date: Any, owned_gift_id: str | None = None, sender_user: Any = None,
        text: str | None = None, entities: Any = None, **kwargs: Any
    ) -> None: ...
    def parse_entity(self, entity: Any) -> str: ...
    def parse_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...

class OwnedGifts(TelegramObject):
    def __init__(
        self, total_count: int, gifts: Any, next_offset: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class OwnedGiftUnique(OwnedGift):
    def __init__(
        self, gift: Any, send_date: Any, owned_gift_id: str | None = None, sender_user: Any = None,
        is_saved: bool | None = None, can_be_transferred: bool | None = None, **kwargs: Any
    ) -> None: ...

class PaidMedia(TelegramObject):
    PREVIEW: str
    PHOTO: str
    VIDEO: str
    LIVE_PHOTO: str
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class PaidMediaInfo(TelegramObject):
    def __init__(self, star_count: int, paid_media: Any, *, api_kwargs: Any = None) -> None: ...

class PaidMediaLivePhoto(PaidMedia):
    def __init__(self, live_photo: Any, *, api_kwargs: Any = None) -> None: ...

class PaidMediaPhoto(PaidMedia):
    def __init__(self, photo: Any, *, api_kwargs: Any = None) -> None: ...

class PaidMediaPreview(PaidMedia):
    def __init__(
        self, width: int | None = None, height: int | None = None, duration: Any = None, *, api_kwargs: Any = None
    ) -> None: ...
    @property
    def duration(self) -> Any: ...

class PaidMediaPurchased(TelegramObject):
    def __init__(self, from_user: Any, paid_media_payload: str, *, api_kwargs: Any = None) -> None: ...

class PaidMediaVideo(PaidMedia):
    def __init__(self, video: Any, *, api_kwargs: Any = None) -> None: ...

class PaidMessagePriceChanged(TelegramObject):
    def __init__(self, paid_message_star_count: int, *, api_kwargs: Any = None) -> None: ...

class Credentials(TelegramObject):
    def __init__(self, secure_data: Any, nonce: str, *, api_kwargs: Any = None) -> None: ...

class DataCredentials:
    def __init__(self, data_hash: str, secret: str, *, api_kwargs: Any = None) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    def __getitem__(self, item: str) -> object: ...

class EncryptedCredentials(TelegramObject):
    def __init__(self, data: str, hash: str, secret: str, *, api_kwargs: Any = None) -> None: ...
    decrypted_secret: bytes
    decrypted_data: Credentials

class FileCredentials:
    def __init__(self, file_hash: str, secret: str, *, api_kwargs: Any = None) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    def __getitem__(self, item: str) -> object: ...

class SecureData(TelegramObject):
    def __init__(
        self, personal_details: Any = None, passport: Any = None, internal_passport: Any = None,
        driver_license: Any = None, identity_card: Any = None, address: Any = None, **kwargs: Any
    ) -> None: ...

class SecureValue(TelegramObject):
    def __init__(
        self, data: Any = None, front_side: Any = None, reverse_side: Any = None, selfie: Any = None,
        files: Any = None, translation: Any = None, **kwargs: Any
    ) -> None: ...

class IdDocumentData(TelegramObject):
    def __init__(self, document_no: str, expiry_date: str, *, api_kwargs: Any = None) -> None: ...

class PersonalDetails(TelegramObject):
    def __init__(
        self, first_name: str, last_name: str, birth_date: str, gender: str, country_code: str,
        residence_country_code: str, **kwargs: Any
    ) -> None: ...

class ResidentialAddress(TelegramObject):
    def __init__(
        self, street_line1: str, street_line2: str, city: str, state: str, country_code: str, post_code: str,
        **kwargs: Any
    ) -> None: ...

class EncryptedPassportElement(TelegramObject):
    def __init__(
        self, type: str, hash: str, data: Any = None, phone_number: str | None = None, email: str | None = None,
        files: Any = None, **kwargs: Any
    ) -> None: ...
    @classmethod
    def de_json_decrypted(cls, data: Any, bot: Any, credentials: Any) -> EncryptedPassportElement: ...

class PassportData(TelegramObject):
    def __init__(self, data: Any, credentials: Any, *, api_kwargs: Any = None) -> None: ...
    decrypted_data: tuple[EncryptedPassportElement, ...]
    decrypted_credentials: Credentials

class PassportElementError(TelegramObject):
    def __init__(self, source: str, type: str, message: str, *, api_kwargs: Any = None) -> None: ...

class PassportElementErrorDataField(PassportElementError):
    def __init__(self, type: str, field_name: str, data_hash: str, message: str, *, api_kwargs: Any = None) -> None: ...

class PassportElementErrorFile(PassportElementError):
    def __init__(self, type: str, file_hash: str, message: str, *, api_kwargs: Any = None) -> None: ...

class PassportElementErrorFiles(PassportElementError):
    def __init__(self, type: str, file_hashes: Any, message: str, *, api_kwargs: Any = None) -> None: ...

class PassportElementErrorFrontSide(PassportElementError):
    def __init__(self, type: str, file_hash: str, message: str, *, api_kwargs: Any = None) -> None: ...

class PassportElementErrorReverseSide(PassportElementError):
    def __init__(self, type: str, file_hash: str, message: str, *, api_kwargs: Any = None) -> None: ...

class PassportElementErrorSelfie(PassportElementError):
    def __init__(self, type: str, file_hash: str, message: str, *, api_kwargs: Any = None) -> None: ...

class PassportElementErrorTranslationFile(PassportElementError):
    def __init__(self, type: str, file_hash: str, message: str, *, api_kwargs: Any = None) -> None: ...

class PassportElementErrorTranslationFiles(PassportElementError):
    def __init__(self, type: str, file_hashes: Any, message: str, *, api_kwargs: Any = None) -> None: ...

class PassportElementErrorUnspecified(PassportElementError):
    def __init__(self, type: str, element_hash: str, message: str, *, api_kwargs: Any = None) -> None: ...

class PassportFile(TelegramObject):
    def __init__(
        self, file_id: str, file_unique_id: str, file_date: Any, file_size: int, credentials: Any = None, *,
        api_kwargs: Any = None
    ) -> None: ...
    @classmethod
    def de_json_decrypted(cls, data: Any, bot: Any, credentials: Any) -> PassportFile: ...
    @classmethod
    def de_list_decrypted(cls, data: Any, bot: Any, credentials: Any) -> tuple[PassportFile, ...]: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_file(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> File: ...
    else:
        @blocks("network")
        def get_file(self, timeout: Any = ..., api_kwargs: Any = ...) -> File: ...

class Invoice(TelegramObject):
    MIN_TITLE_LENGTH: int
    MAX_TITLE_LENGTH: int
    MIN_DESCRIPTION_LENGTH: int
    MAX_DESCRIPTION_LENGTH: int
    MIN_PAYLOAD_LENGTH: int
    MAX_PAYLOAD_LENGTH: int
    MAX_TIP_AMOUNTS: int
    def __init__(
        self, title: str, description: str, start_parameter: str, currency: str, total_amount: int, *,
        api_kwargs: Any = None
    ) -> None: ...

class LabeledPrice(TelegramObject):
    def __init__(self, label: str, amount: int, *, api_kwargs: Any = None) -> None: ...

class OrderInfo(TelegramObject):
    def __init__(
        self, name: str | None = None, phone_number: str | None = None, email: str | None = None,
        shipping_address: Any = None, *, api_kwargs: Any = None
    ) -> None: ...

class PreCheckoutQuery(TelegramObject):
    def __init__(
        self, id: str, from_user: Any, currency: str, total_amount: int, invoice_payload: str,
        shipping_option_id: str | None = None, **kwargs: Any
    ) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def answer(
            self, ok: bool, error_message: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
    else:
        @blocks("network")
        def answer(self, ok: Any, error_message: Any = ..., timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...

class RefundedPayment(TelegramObject):
    def __init__(
        self, currency: str, total_amount: int, invoice_payload: str, telegram_payment_charge_id: str,
        provider_payment_charge_id: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class ShippingAddress(TelegramObject):
    def __init__(
        self, country_code: str, state: str, city: str, street_line1: str, street_line2: str, post_code: str,
        **kwargs: Any
    ) -> None: ...

class ShippingOption(TelegramObject):
    def __init__(self, id: str, title: str, prices: Any, *, api_kwargs: Any = None) -> None: ...

class ShippingQuery(TelegramObject):
    def __init__(
        self, id: str, from_user: Any, invoice_payload: str, shipping_address: Any, *, api_kwargs: Any = None
    ) -> None: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def answer(
            self, ok: bool, shipping_options: Any = None, error_message: str | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
    else:
        @blocks("network")
        def answer(
            self, ok: Any, shipping_options: Any = ..., error_message: Any = ..., timeout: Any = ..., api_kwargs: Any =
            ...
        ) -> bool: ...

class AffiliateInfo(TelegramObject):
    def __init__(
        self, commission_per_mille: int, amount: int, affiliate_user: Any = None, affiliate_chat: Any = None,
        nanostar_amount: int | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class RevenueWithdrawalState(TelegramObject):
    PENDING: str
    SUCCEEDED: str
    FAILED: str
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class RevenueWithdrawalStateFailed(RevenueWithdrawalState):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class RevenueWithdrawalStatePending(RevenueWithdrawalState):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class RevenueWithdrawalStateSucceeded(RevenueWithdrawalState):
    def __init__(self, date: Any, url: str, *, api_kwargs: Any = None) -> None: ...

class StarAmount(TelegramObject):
    def __init__(self, amount: int, nanostar_amount: int | None = None, *, api_kwargs: Any = None) -> None: ...

class StarTransaction(TelegramObject):
    def __init__(
        self, id: str, amount: int, date: Any, source: Any = None, receiver: Any = None,
        nanostar_amount: int | None = None, **kwargs: Any
    ) -> None: ...

class StarTransactions(TelegramObject):
    def __init__(self, transactions: Any, *, api_kwargs: Any = None) -> None: ...

class TransactionPartner(TelegramObject):
    AFFILIATE_PROGRAM: str
    CHAT: str
    FRAGMENT: str
    OTHER: str
    TELEGRAM_ADS: str
    TELEGRAM_API: str
    USER: str
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class TransactionPartnerAffiliateProgram(TransactionPartner):
    def __init__(self, commission_per_mille: int, sponsor_user: Any = None, *, api_kwargs: Any = None) -> None: ...

class TransactionPartnerChat(TransactionPartner):
    def __init__(self, chat: Any, gift: Any = None, *, api_kwargs: Any = None) -> None: ...

class TransactionPartnerFragment(TransactionPartner):
    def __init__(self, withdrawal_state: Any = None, *, api_kwargs: Any = None) -> None: ...

class TransactionPartnerOther(TransactionPartner):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class TransactionPartnerTelegramAds(TransactionPartner):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class TransactionPartnerTelegramApi(TransactionPartner):
    def __init__(self, request_count: int, *, api_kwargs: Any = None) -> None: ...

class TransactionPartnerUser(TransactionPartner):
    def __init__(
        self, transaction_type: str, user: Any, invoice_payload: str | None = None, paid_media: Any = None,
        paid_media_payload: str | None = None, subscription_period: Any = None, **kwargs: Any
    ) -> None: ...

class SuccessfulPayment(TelegramObject):
    def __init__(
        self, currency: str, total_amount: int, invoice_payload: str, telegram_payment_charge_id: str,
        provider_payment_charge_id: str, shipping_option_id: str | None = None, **kwargs: Any
    ) -> None: ...

class InputPollOption(TelegramObject):
    def __init__(
        self, text: str, text_parse_mode: Any = ..., text_entities: Any = None, media: Any = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class Poll(TelegramObject):
    REGULAR: str
    QUIZ: str
    MAX_EXPLANATION_LENGTH: int
    MAX_EXPLANATION_LINE_FEEDS: int
    MIN_OPEN_PERIOD: int
    MAX_OPEN_PERIOD: int
    MIN_QUESTION_LENGTH: int
    MAX_QUESTION_LENGTH: int
    MIN_OPTION_LENGTH: int
    MAX_OPTION_LENGTH: int
    MIN_OPTION_NUMBER: int
    MAX_OPTION_NUMBER: int
    MAX_DESCRIPTION_CHARACTERS: int
    MIN_MEMBERSHIP_HOURS: int
    def __init__(
        self, id: str, question: str, options: Any, total_voter_count: int, is_closed: bool, is_anonymous: bool,
        type: str, allows_multiple_answers: bool, allows_revoting: bool, members_only: bool, **kwargs: Any
    ) -> None: ...
    def parse_explanation_entity(self, entity: Any) -> str: ...
    def parse_explanation_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...
    def parse_question_entity(self, entity: Any) -> str: ...
    def parse_question_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...
    def parse_description_entity(self, entity: Any) -> str: ...
    def parse_description_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...
    @property
    def open_period(self) -> Any: ...

class PollAnswer(TelegramObject):
    def __init__(
        self, poll_id: str, option_ids: Any, option_persistent_ids: Any, user: Any = None, voter_chat: Any = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class PollMedia(TelegramObject):
    def __init__(
        self, animation: Any = None, audio: Any = None, document: Any = None, live_photo: Any = None,
        location: Any = None, photo: Any = None, **kwargs: Any
    ) -> None: ...

class PollOption(TelegramObject):
    MIN_LENGTH: int
    MAX_LENGTH: int
    def __init__(
        self, text: str, voter_count: int, persistent_id: str, text_entities: Any = None, added_by_user: Any = None,
        added_by_chat: Any = None, **kwargs: Any
    ) -> None: ...
    def parse_entity(self, entity: Any) -> str: ...
    def parse_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...

class PollOptionAdded(TelegramObject):
    def __init__(
        self, option_persistent_id: str, option_text: str, poll_message: Any = None, option_text_entities: Any = None,
        *, api_kwargs: Any = None
    ) -> None: ...
    def parse_option_text_entity(self, entity: Any) -> str: ...
    def parse_option_text_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...

class PollOptionDeleted(TelegramObject):
    def __init__(
        self, option_persistent_id: str, option_text: str, poll_message: Any = None, option_text_entities: Any = None,
        *, api_kwargs: Any = None
    ) -> None: ...
    def parse_option_text_entity(self, entity: Any) -> str: ...
    def parse_option_text_entities(self, types: Any = None) -> dict[MessageEntity, str]: ...

class PreparedKeyboardButton(TelegramObject):
    def __init__(self, id: str, *, api_kwargs: Any = None) -> None: ...

class ProximityAlertTriggered(TelegramObject):
    def __init__(self, traveler: Any, watcher: Any, distance: int, *, api_kwargs: Any = None) -> None: ...

class ReactionCount(TelegramObject):
    def __init__(self, type: Any, total_count: int, *, api_kwargs: Any = None) -> None: ...

class ReactionType(TelegramObject):
    EMOJI: ReactionType
    CUSTOM_EMOJI: ReactionType
    PAID: ReactionType
    def __init__(self, type: Any, *, api_kwargs: Any = None) -> None: ...

class ReactionTypeCustomEmoji(ReactionType):
    def __init__(self, custom_emoji_id: str, *, api_kwargs: Any = None) -> None: ...

class ReactionTypeEmoji(ReactionType):
    def __init__(self, emoji: str, *, api_kwargs: Any = None) -> None: ...

class ReactionTypePaid(ReactionType):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class ExternalReplyInfo(TelegramObject):
    def __init__(
        self, origin: Any, chat: Any = None, message_id: int | None = None, link_preview_options: Any = None,
        animation: Any = None, audio: Any = None, **kwargs: Any
    ) -> None: ...

class ReplyParameters(TelegramObject):
    def __init__(
        self, message_id: int, chat_id: Any = None, allow_sending_without_reply: Any = ..., quote: str | None = None,
        quote_parse_mode: Any = ..., quote_entities: Any = None, **kwargs: Any
    ) -> None: ...

class TextQuote(TelegramObject):
    def __init__(
        self, text: str, position: int, entities: Any = None, is_manual: bool | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class ReplyKeyboardMarkup(TelegramObject):
    MIN_INPUT_FIELD_PLACEHOLDER: int
    MAX_INPUT_FIELD_PLACEHOLDER: int
    def __init__(
        self, keyboard: Any, resize_keyboard: bool | None = None, one_time_keyboard: bool | None = None,
        selective: bool | None = None, input_field_placeholder: str | None = None, is_persistent: bool | None = None,
        **kwargs: Any
    ) -> None: ...
    @classmethod
    def from_button(
        cls, button: Any, resize_keyboard: bool = False, one_time_keyboard: bool = False, selective: bool = False,
        input_field_placeholder: str | None = None, is_persistent: bool | None = None, **kwargs: Any
    ) -> ReplyKeyboardMarkup: ...
    @classmethod
    def from_row(
        cls, button_row: Any, resize_keyboard: bool = False, one_time_keyboard: bool = False, selective: bool = False,
        input_field_placeholder: str | None = None, is_persistent: bool | None = None, **kwargs: Any
    ) -> ReplyKeyboardMarkup: ...
    @classmethod
    def from_column(
        cls, button_column: Any, resize_keyboard: bool = False, one_time_keyboard: bool = False,
        selective: bool = False, input_field_placeholder: str | None = None, is_persistent: bool | None = None,
        **kwargs: Any
    ) -> ReplyKeyboardMarkup: ...

class ReplyKeyboardRemove(TelegramObject):
    def __init__(self, selective: bool | None = None, *, api_kwargs: Any = None) -> None: ...

class SentGuestMessage(TelegramObject):
    def __init__(self, inline_message_id: str, *, api_kwargs: Any = None) -> None: ...

class SentWebAppMessage(TelegramObject):
    def __init__(self, inline_message_id: str | None = None, *, api_kwargs: Any = None) -> None: ...

class ChatShared(TelegramObject):
    def __init__(
        self, request_id: int, chat_id: int, title: str | None = None, username: str | None = None, photo: Any = None,
        *, api_kwargs: Any = None
    ) -> None: ...
    link: str | None

class SharedUser(TelegramObject):
    def __init__(
        self, user_id: int, first_name: str | None = None, last_name: str | None = None, username: str | None = None,
        photo: Any = None, *, api_kwargs: Any = None
    ) -> None: ...
    name: str | None
    full_name: str | None
    link: str | None

class UsersShared(TelegramObject):
    def __init__(self, request_id: int, users: Any, *, api_kwargs: Any = None) -> None: ...

class Story(TelegramObject):
    def __init__(self, chat: Any, id: int, *, api_kwargs: Any = None) -> None: ...
    @suspends("always")
    async def repost(
        self, business_connection_id: str, active_period: Any, post_to_chat_page: bool | None = None,
        protect_content: Any = ..., *, read_timeout: Any = ..., write_timeout: Any = ..., **kwargs: Any
    ) -> Story: ...

class LocationAddress(TelegramObject):
    def __init__(
        self, country_code: str, state: str | None = None, city: str | None = None, street: str | None = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class StoryArea(TelegramObject):
    def __init__(self, position: Any, type: Any, *, api_kwargs: Any = None) -> None: ...

class StoryAreaPosition(TelegramObject):
    def __init__(
        self, x_percentage: float, y_percentage: float, width_percentage: float, height_percentage: float,
        rotation_angle: float, corner_radius_percentage: float, **kwargs: Any
    ) -> None: ...

class StoryAreaType(TelegramObject):
    LOCATION: str
    SUGGESTED_REACTION: str
    LINK: str
    WEATHER: str
    UNIQUE_GIFT: str
    def __init__(self, type: str, *, api_kwargs: Any = None) -> None: ...

class StoryAreaTypeLink(StoryAreaType):
    def __init__(self, url: str, *, api_kwargs: Any = None) -> None: ...

class StoryAreaTypeLocation(StoryAreaType):
    def __init__(self, latitude: float, longitude: float, address: Any = None, *, api_kwargs: Any = None) -> None: ...

class StoryAreaTypeSuggestedReaction(StoryAreaType):
    def __init__(
        self, reaction_type: Any, is_dark: bool | None = None, is_flipped: bool | None = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class StoryAreaTypeUniqueGift(StoryAreaType):
    def __init__(self, name: str, *, api_kwargs: Any = None) -> None: ...

class StoryAreaTypeWeather(StoryAreaType):
    def __init__(self, temperature: float, emoji: str, background_color: int, *, api_kwargs: Any = None) -> None: ...

class SuggestedPostApprovalFailed(TelegramObject):
    def __init__(self, price: Any, suggested_post_message: Any = None, *, api_kwargs: Any = None) -> None: ...

class SuggestedPostApproved(TelegramObject):
    def __init__(
        self, send_date: Any, suggested_post_message: Any = None, price: Any = None, *, api_kwargs: Any = None
    ) -> None: ...

class SuggestedPostDeclined(TelegramObject):
    def __init__(
        self, suggested_post_message: Any = None, comment: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class SuggestedPostInfo(TelegramObject):
    PENDING: str
    APPROVED: str
    DECLINED: str
    def __init__(self, state: str, price: Any = None, send_date: Any = None, *, api_kwargs: Any = None) -> None: ...

class SuggestedPostPaid(TelegramObject):
    def __init__(
        self, currency: str, suggested_post_message: Any = None, amount: int | None = None, star_amount: Any = None,
        *, api_kwargs: Any = None
    ) -> None: ...

class SuggestedPostParameters(TelegramObject):
    def __init__(self, price: Any = None, send_date: Any = None, *, api_kwargs: Any = None) -> None: ...

class SuggestedPostPrice(TelegramObject):
    def __init__(self, currency: str, amount: int, *, api_kwargs: Any = None) -> None: ...

class SuggestedPostRefunded(TelegramObject):
    def __init__(self, reason: str, suggested_post_message: Any = None, *, api_kwargs: Any = None) -> None: ...

class SwitchInlineQueryChosenChat(TelegramObject):
    def __init__(
        self, query: str | None = None, allow_user_chats: bool | None = None, allow_bot_chats: bool | None = None,
        allow_group_chats: bool | None = None, allow_channel_chats: bool | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class TelegramObject:
    def __init__(self, *, api_kwargs: Any = None) -> None: ...
    @classmethod
    def de_json(cls, data: Any, bot: Any = None) -> Any: ...
    @classmethod
    def de_list(cls, data: Any, bot: Any = None) -> tuple[Any, ...]: ...
    def to_json(self) -> str: ...
    def to_dict(self, recursive: bool = True) -> Any: ...
    def get_bot(self) -> Bot: ...
    def set_bot(self, bot: Any) -> None: ...
    def __getitem__(self, item: str) -> object: ...

class UniqueGift(TelegramObject):
    def __init__(
        self, gift_id: str, base_name: str, name: str, number: int, model: Any, symbol: Any, backdrop: Any,
        **kwargs: Any
    ) -> None: ...

class UniqueGiftBackdrop(TelegramObject):
    def __init__(self, name: str, colors: Any, rarity_per_mille: int, *, api_kwargs: Any = None) -> None: ...

class UniqueGiftBackdropColors(TelegramObject):
    def __init__(
        self, center_color: int, edge_color: int, symbol_color: int, text_color: int, *, api_kwargs: Any = None
    ) -> None: ...

class UniqueGiftColors(TelegramObject):
    def __init__(
        self, model_custom_emoji_id: str, symbol_custom_emoji_id: str, light_theme_main_color: int,
        light_theme_other_colors: Any, dark_theme_main_color: int, dark_theme_other_colors: Any, **kwargs: Any
    ) -> None: ...

class UniqueGiftInfo(TelegramObject):
    GIFTED_UPGRADE: str
    OFFER: str
    RESALE: str
    TRANSFER: str
    UPGRADE: str
    def __init__(
        self, gift: Any, origin: str, owned_gift_id: str | None = None, transfer_star_count: int | None = None,
        next_transfer_date: Any = None, last_resale_currency: str | None = None, **kwargs: Any
    ) -> None: ...

class UniqueGiftModel(TelegramObject):
    def __init__(
        self, name: str, sticker: Any, rarity_per_mille: int, rarity: str | None = None, *, api_kwargs: Any = None
    ) -> None: ...

class UniqueGiftSymbol(TelegramObject):
    def __init__(self, name: str, sticker: Any, rarity_per_mille: int, *, api_kwargs: Any = None) -> None: ...

class User(TelegramObject):
    def __init__(
        self, id: int, first_name: str, is_bot: bool, last_name: str | None = None, username: str | None = None,
        language_code: str | None = None, **kwargs: Any
    ) -> None: ...
    name: str
    full_name: str
    link: str | None
    def mention_markdown(self, name: str | None = None) -> str: ...
    def mention_markdown_v2(self, name: str | None = None) -> str: ...
    def mention_html(self, name: str | None = None) -> str: ...
    def mention_button(self, name: str | None = None) -> InlineKeyboardButton: ...
    @suspends("always")
    async def send_message_draft(
        self, draft_id: int, text: str | None = None, message_thread_id: int | None = None, parse_mode: Any = ...,
        entities: Any = None, *, read_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_message(
        self, message_id: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def delete_messages(
        self, message_ids: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def send_live_photo(
        self, live_photo: Any, photo: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, caption: str | None = None,
        **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def send_gift(
        self, gift_id: Any, text: str | None = None, text_parse_mode: Any = ..., text_entities: Any = None,
        pay_for_upgrade: bool | None = None, *, read_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def gift_premium_subscription(
        self, month_count: int, star_count: int, text: str | None = None, text_parse_mode: Any = ...,
        text_entities: Any = None, *, read_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def send_copies(
        self, from_chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, remove_caption: bool | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def copy_messages(
        self, chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, remove_caption: bool | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def forward_from(
        self, from_chat_id: Any, message_id: int, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, video_start_timestamp: int | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def forward_to(
        self, chat_id: Any, message_id: int, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, video_start_timestamp: int | None = None, **kwargs: Any
    ) -> Message: ...
    @suspends("always")
    async def forward_messages_from(
        self, from_chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def forward_messages_to(
        self, chat_id: Any, message_ids: Any, disable_notification: Any = ..., protect_content: Any = ...,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> tuple[MessageId, ...]: ...
    @suspends("always")
    async def get_chat_boosts(
        self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> UserChatBoosts: ...
    @suspends("always")
    async def refund_star_payment(
        self, telegram_payment_charge_id: str, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def verify(
        self, custom_description: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def remove_verification(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> bool: ...
    @suspends("always")
    async def repost_story(
        self, business_connection_id: str, from_story_id: int, active_period: Any,
        post_to_chat_page: bool | None = None, protect_content: Any = ..., *, read_timeout: Any = ..., **kwargs: Any
    ) -> Story: ...
    @suspends("always")
    async def get_gifts(
        self, exclude_unlimited: bool | None = None, exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None, exclude_from_blockchain: bool | None = None,
        exclude_unique: bool | None = None, sort_by_price: bool | None = None, **kwargs: Any
    ) -> OwnedGifts: ...
    @suspends("always")
    async def get_profile_audios(
        self, offset: int | None = None, limit: int | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> UserProfileAudios: ...
    @suspends("always")
    async def set_chat_member_tag(
        self, chat_id: Any, tag: str | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def replace_token(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> str: ...
    @suspends("always")
    async def get_managed_bot_access_settings(
        self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> BotAccessSettings: ...
    @suspends("always")
    async def set_managed_bot_access_settings(
        self, is_access_restricted: bool, added_user_ids: Any = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def delete_reaction(
        self, chat_id: Any, message_id: int, actor_chat_id: int | None = None, *, read_timeout: Any = ...,
        write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def get_personal_chat_messages(
        self, limit: int, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
        pool_timeout: Any = ..., api_kwargs: Any = None
    ) -> tuple[Message, ...]: ...
    @suspends("always")
    async def delete_all_reactions(
        self, chat_id: Any, actor_chat_id: int | None = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
        connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
    ) -> bool: ...
    if versions("python-telegram-bot", ">=20.0a0"):
        @suspends("always")
        async def get_profile_photos(
            self, offset: int | None = None, limit: int | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> UserProfilePhotos: ...
        @suspends("always")
        async def pin_message(
            self, message_id: int, disable_notification: Any = ..., business_connection_id: str | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def unpin_message(
            self, message_id: int | None = None, business_connection_id: str | None = None, *, read_timeout: Any = ...,
            write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def unpin_all_messages(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def send_message(
            self, text: str, parse_mode: Any = ..., disable_notification: Any = ..., reply_markup: Any = None,
            entities: Any = None, protect_content: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_photo(
            self, photo: Any, caption: str | None = None, disable_notification: Any = ..., reply_markup: Any = None,
            parse_mode: Any = ..., caption_entities: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_media_group(
            self, media: Any, disable_notification: Any = ..., protect_content: Any = ...,
            message_thread_id: int | None = None, reply_parameters: Any = None, business_connection_id: str | None = None,
            **kwargs: Any
        ) -> tuple[Message, ...]: ...
        @suspends("always")
        async def send_audio(
            self, audio: Any, duration: Any = None, performer: str | None = None, title: str | None = None,
            caption: str | None = None, disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_chat_action(
            self, action: str, message_thread_id: int | None = None, business_connection_id: str | None = None, *,
            read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., **kwargs: Any
        ) -> bool: ...
        @suspends("always")
        async def send_contact(
            self, phone_number: str | None = None, first_name: str | None = None, last_name: str | None = None,
            disable_notification: Any = ..., reply_markup: Any = None, vcard: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_dice(
            self, disable_notification: Any = ..., reply_markup: Any = None, emoji: str | None = None,
            protect_content: Any = ..., message_thread_id: int | None = None, reply_parameters: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_document(
            self, document: Any, caption: str | None = None, disable_notification: Any = ..., reply_markup: Any = None,
            parse_mode: Any = ..., disable_content_type_detection: bool | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_game(
            self, game_short_name: str, disable_notification: Any = ..., reply_markup: Any = None,
            protect_content: Any = ..., message_thread_id: int | None = None, reply_parameters: Any = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_invoice(
            self, title: str, description: str, payload: str, currency: str, prices: Any,
            provider_token: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_location(
            self, latitude: float | None = None, longitude: float | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, live_period: Any = None, horizontal_accuracy: float | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_animation(
            self, animation: Any, duration: Any = None, width: int | None = None, height: int | None = None,
            caption: str | None = None, parse_mode: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_sticker(
            self, sticker: Any, disable_notification: Any = ..., reply_markup: Any = None, protect_content: Any = ...,
            message_thread_id: int | None = None, emoji: str | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_video(
            self, video: Any, duration: Any = None, caption: str | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, width: int | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_venue(
            self, latitude: float | None = None, longitude: float | None = None, title: str | None = None,
            address: str | None = None, foursquare_id: str | None = None, disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_video_note(
            self, video_note: Any, duration: Any = None, length: int | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, protect_content: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_voice(
            self, voice: Any, duration: Any = None, caption: str | None = None, disable_notification: Any = ...,
            reply_markup: Any = None, parse_mode: Any = ..., **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_poll(
            self, question: str, options: Any, is_anonymous: bool | None = None, type: str | None = None,
            allows_multiple_answers: bool | None = None, is_closed: bool | None = None, **kwargs: Any
        ) -> Message: ...
        @suspends("always")
        async def send_copy(
            self, from_chat_id: Any, message_id: int, caption: str | None = None, parse_mode: Any = ...,
            caption_entities: Any = None, disable_notification: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @suspends("always")
        async def copy_message(
            self, chat_id: Any, message_id: int, caption: str | None = None, parse_mode: Any = ...,
            caption_entities: Any = None, disable_notification: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @suspends("always")
        async def approve_join_request(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def decline_join_request(
            self, chat_id: Any, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def set_menu_button(
            self, menu_button: Any = None, *, read_timeout: Any = ..., write_timeout: Any = ...,
            connect_timeout: Any = ..., pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> bool: ...
        @suspends("always")
        async def get_menu_button(
            self, *, read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ...,
            pool_timeout: Any = ..., api_kwargs: Any = None
        ) -> MenuButton: ...
    else:
        @blocks("network")
        def get_profile_photos(
            self, offset: Any = ..., limit: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> UserProfilePhotos: ...
        @blocks("network")
        def pin_message(
            self, message_id: Any, disable_notification: Any = ..., timeout: Any = ..., api_kwargs: Any = ...
        ) -> bool: ...
        @blocks("network")
        def unpin_message(self, timeout: Any = ..., api_kwargs: Any = ..., message_id: Any = ...) -> bool: ...
        @blocks("network")
        def unpin_all_messages(self, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def send_message(
            self, text: Any, parse_mode: Any = ..., disable_web_page_preview: Any = ..., disable_notification: Any =
            ..., reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_photo(
            self, photo: Any, caption: Any = ..., disable_notification: Any = ..., reply_to_message_id: Any = ...,
            reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_media_group(
            self, media: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., timeout: Any = ...,
            api_kwargs: Any = ..., allow_sending_without_reply: Any = ..., **kwargs: Any
        ) -> tuple[Message, ...]: ...
        @blocks("network")
        def send_audio(
            self, audio: Any, duration: Any = ..., performer: Any = ..., title: Any = ..., caption: Any = ...,
            disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_chat_action(self, action: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def send_contact(
            self, phone_number: Any = ..., first_name: Any = ..., last_name: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_dice(
            self, disable_notification: Any = ..., reply_to_message_id: Any = ..., reply_markup: Any = ..., timeout: Any
            = ..., emoji: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_document(
            self, document: Any, filename: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_game(
            self, game_short_name: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., reply_markup:
            Any = ..., timeout: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_invoice(
            self, title: Any, description: Any, payload: Any, provider_token: Any, currency: Any, prices: Any, **kwargs:
            Any
        ) -> Message: ...
        @blocks("network")
        def send_location(
            self, latitude: Any = ..., longitude: Any = ..., disable_notification: Any = ..., reply_to_message_id: Any =
            ..., reply_markup: Any = ..., timeout: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_animation(
            self, animation: Any, duration: Any = ..., width: Any = ..., height: Any = ..., thumb: Any = ..., caption:
            Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_sticker(
            self, sticker: Any, disable_notification: Any = ..., reply_to_message_id: Any = ..., reply_markup: Any =
            ..., timeout: Any = ..., api_kwargs: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_video(
            self, video: Any, duration: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_venue(
            self, latitude: Any = ..., longitude: Any = ..., title: Any = ..., address: Any = ..., foursquare_id: Any =
            ..., disable_notification: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_video_note(
            self, video_note: Any, duration: Any = ..., length: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_voice(
            self, voice: Any, duration: Any = ..., caption: Any = ..., disable_notification: Any = ...,
            reply_to_message_id: Any = ..., reply_markup: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_poll(
            self, question: Any, options: Any, is_anonymous: Any = ..., type: Any = ..., allows_multiple_answers: Any =
            ..., correct_option_id: Any = ..., **kwargs: Any
        ) -> Message: ...
        @blocks("network")
        def send_copy(
            self, from_chat_id: Any, message_id: Any, caption: Any = ..., parse_mode: Any = ..., caption_entities: Any =
            ..., disable_notification: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @blocks("network")
        def copy_message(
            self, chat_id: Any, message_id: Any, caption: Any = ..., parse_mode: Any = ..., caption_entities: Any = ...,
            disable_notification: Any = ..., **kwargs: Any
        ) -> MessageId: ...
        @blocks("network")
        def approve_join_request(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def decline_join_request(self, chat_id: Any, timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def set_menu_button(self, menu_button: Any = ..., timeout: Any = ..., api_kwargs: Any = ...) -> bool: ...
        @blocks("network")
        def get_menu_button(self, timeout: Any = ..., api_kwargs: Any = ...) -> MenuButton: ...
    async def send_action(
        self, action: str, message_thread_id: int | None = None, business_connection_id: str | None = None, *,
        read_timeout: Any = ..., write_timeout: Any = ..., connect_timeout: Any = ..., pool_timeout: Any = ...,
        api_kwargs: Any = None
    ) -> bool: ...

class UserProfileAudios(TelegramObject):
    def __init__(self, total_count: int, audios: Any, *, api_kwargs: Any = None) -> None: ...

class UserProfilePhotos(TelegramObject):
    def __init__(self, total_count: int, photos: Any, *, api_kwargs: Any = None) -> None: ...

class UserRating(TelegramObject):
    def __init__(
        self, level: int, rating: int, current_level_rating: int, next_level_rating: int | None = None, *,
        api_kwargs: Any = None
    ) -> None: ...

class VideoChatEnded(TelegramObject):
    def __init__(self, duration: Any, *, api_kwargs: Any = None) -> None: ...
    @property
    def duration(self) -> Any: ...

class VideoChatParticipantsInvited(TelegramObject):
    def __init__(self, users: Any, *, api_kwargs: Any = None) -> None: ...

class VideoChatScheduled(TelegramObject):
    def __init__(self, start_date: Any, *, api_kwargs: Any = None) -> None: ...

class VideoChatStarted(TelegramObject):
    def __init__(self, *, api_kwargs: Any = None) -> None: ...

class WebAppData(TelegramObject):
    def __init__(self, data: str, button_text: str, *, api_kwargs: Any = None) -> None: ...

class WebAppInfo(TelegramObject):
    def __init__(self, url: str, *, api_kwargs: Any = None) -> None: ...

class WebhookInfo(TelegramObject):
    def __init__(
        self, url: str, has_custom_certificate: bool, pending_update_count: int, last_error_date: Any = None,
        last_error_message: str | None = None, max_connections: int | None = None, **kwargs: Any
    ) -> None: ...

class WriteAccessAllowed(TelegramObject):
    def __init__(
        self, web_app_name: str | None = None, from_request: bool | None = None,
        from_attachment_menu: bool | None = None, *, api_kwargs: Any = None
    ) -> None: ...
