"""aiogram: handlers are coroutine functions, plain ones run in threads."""

from typing import Any, AsyncIterator, Self

from asyncward import suspends

from aiogram.dispatcher.router import Dispatcher as Dispatcher, Router as Router  # dynamic

class Bot:
    token: str
    session: Any
    def __init__(self, token: str, session: Any = None, default: Any = None, **kwargs: Any) -> None: ...
    @suspends("always")
    async def send_message(
        self, chat_id: Any, text: str, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, parse_mode: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_photo(
        self, chat_id: Any, photo: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, caption: str | None = None,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_document(
        self, chat_id: Any, document: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, thumbnail: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_audio(
        self, chat_id: Any, audio: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, caption: str | None = None,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_video(
        self, chat_id: Any, video: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None,
        duration: int | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def edit_message_text(
        self, text: str | None = None, business_connection_id: str | None = None, chat_id: Any = None,
        message_id: int | None = None, inline_message_id: str | None = None, parse_mode: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete_message(self, chat_id: Any, message_id: int, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def answer_callback_query(
        self, callback_query_id: str, text: str | None = None, show_alert: bool | None = None, url: str | None = None,
        cache_time: int | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def get_me(self, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def get_file(self, file_id: str, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def get_chat(self, chat_id: Any, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def send_chat_action(
        self, chat_id: Any, action: str, business_connection_id: str | None = None,
        message_thread_id: int | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_webhook(
        self, url: str, certificate: Any = None, ip_address: str | None = None, max_connections: int | None = None,
        allowed_updates: Any = None, drop_pending_updates: bool | None = None, **kwargs: Any
    ) -> bool: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    id: int
    def context(self, auto_close: bool = True) -> AsyncIterator[Bot]: ...
    @suspends("always")
    async def me(self) -> Any: ...
    @suspends("always")
    async def download_file(
        self, file_path: Any, destination: Any = None, timeout: int = 30, chunk_size: int = 65536, seek: bool = True
    ) -> Any: ...
    @suspends("always")
    async def download(
        self, file: Any, destination: Any = None, timeout: int = 30, chunk_size: int = 65536, seek: bool = True
    ) -> Any: ...
    @suspends("always")
    async def add_sticker_to_set(
        self, user_id: int, name: str, sticker: Any, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def answer_inline_query(
        self, inline_query_id: str, results: Any, cache_time: int | None = None, is_personal: bool | None = None,
        next_offset: str | None = None, button: Any = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def answer_pre_checkout_query(
        self, pre_checkout_query_id: str, ok: bool, error_message: str | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def answer_shipping_query(
        self, shipping_query_id: str, ok: bool, shipping_options: Any = None, error_message: str | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def answer_web_app_query(
        self, web_app_query_id: str, result: Any, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def approve_chat_join_request(
        self, chat_id: Any, user_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def ban_chat_member(
        self, chat_id: Any, user_id: int, until_date: Any = None, revoke_messages: bool | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def ban_chat_sender_chat(
        self, chat_id: Any, sender_chat_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def close(self, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def close_forum_topic(
        self, chat_id: Any, message_thread_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def copy_message(
        self, chat_id: Any, from_chat_id: Any, message_id: int, message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None, video_start_timestamp: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def create_chat_invite_link(
        self, chat_id: Any, name: str | None = None, expire_date: Any = None, member_limit: int | None = None,
        creates_join_request: bool | None = None, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def create_forum_topic(
        self, chat_id: Any, name: str, icon_color: int | None = None, icon_custom_emoji_id: str | None = None,
        request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def create_invoice_link(
        self, title: str, description: str, payload: str, currency: str, prices: Any,
        business_connection_id: str | None = None, **kwargs: Any
    ) -> str: ...
    @suspends("always")
    async def create_new_sticker_set(
        self, user_id: int, name: str, title: str, stickers: Any, sticker_type: str | None = None,
        needs_repainting: bool | None = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def decline_chat_join_request(
        self, chat_id: Any, user_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def delete_chat_photo(self, chat_id: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def delete_chat_sticker_set(self, chat_id: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def delete_forum_topic(
        self, chat_id: Any, message_thread_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def delete_my_commands(
        self, scope: Any = None, language_code: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def delete_sticker_from_set(self, sticker: str, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def delete_webhook(
        self, drop_pending_updates: bool | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def edit_chat_invite_link(
        self, chat_id: Any, invite_link: str, name: str | None = None, expire_date: Any = None,
        member_limit: int | None = None, creates_join_request: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def edit_forum_topic(
        self, chat_id: Any, message_thread_id: int, name: str | None = None, icon_custom_emoji_id: str | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def edit_message_caption(
        self, business_connection_id: str | None = None, chat_id: Any = None, message_id: int | None = None,
        inline_message_id: str | None = None, caption: str | None = None, parse_mode: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def edit_message_live_location(
        self, latitude: float, longitude: float, business_connection_id: str | None = None, chat_id: Any = None,
        message_id: int | None = None, inline_message_id: str | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def edit_message_media(
        self, media: Any, business_connection_id: str | None = None, chat_id: Any = None,
        message_id: int | None = None, inline_message_id: str | None = None, reply_markup: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def edit_message_reply_markup(
        self, business_connection_id: str | None = None, chat_id: Any = None, message_id: int | None = None,
        inline_message_id: str | None = None, reply_markup: Any = None, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def export_chat_invite_link(self, chat_id: Any, request_timeout: int | None = None) -> str: ...
    @suspends("always")
    async def forward_message(
        self, chat_id: Any, from_chat_id: Any, message_id: int, message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None, video_start_timestamp: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def get_chat_administrators(
        self, chat_id: Any, return_bots: bool | None = None, request_timeout: int | None = None
    ) -> list[Any]: ...
    @suspends("always")
    async def get_chat_member(self, chat_id: Any, user_id: int, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def get_chat_member_count(self, chat_id: Any, request_timeout: int | None = None) -> int: ...
    @suspends("always")
    async def get_chat_menu_button(self, chat_id: int | None = None, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def get_custom_emoji_stickers(
        self, custom_emoji_ids: list[str], request_timeout: int | None = None
    ) -> list[Any]: ...
    @suspends("always")
    async def get_forum_topic_icon_stickers(self, request_timeout: int | None = None) -> list[Any]: ...
    @suspends("always")
    async def get_game_high_scores(
        self, user_id: int, chat_id: int | None = None, message_id: int | None = None,
        inline_message_id: str | None = None, request_timeout: int | None = None
    ) -> list[Any]: ...
    @suspends("always")
    async def get_my_commands(
        self, scope: Any = None, language_code: str | None = None, request_timeout: int | None = None
    ) -> list[Any]: ...
    @suspends("always")
    async def get_my_default_administrator_rights(
        self, for_channels: bool | None = None, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def get_sticker_set(self, name: str, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def get_updates(
        self, offset: int | None = None, limit: int | None = None, timeout: int | None = None,
        allowed_updates: Any = None, request_timeout: int | None = None
    ) -> list[Any]: ...
    @suspends("always")
    async def get_user_profile_photos(
        self, user_id: int, offset: int | None = None, limit: int | None = None, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def get_webhook_info(self, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def leave_chat(self, chat_id: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def log_out(self, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def pin_chat_message(
        self, chat_id: Any, message_id: int, business_connection_id: str | None = None,
        disable_notification: bool | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def promote_chat_member(
        self, chat_id: Any, user_id: int, is_anonymous: bool | None = None, can_manage_chat: bool | None = None,
        can_delete_messages: bool | None = None, can_manage_video_chats: bool | None = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def reopen_forum_topic(
        self, chat_id: Any, message_thread_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def restrict_chat_member(
        self, chat_id: Any, user_id: int, permissions: Any, use_independent_chat_permissions: bool | None = None,
        until_date: Any = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def revoke_chat_invite_link(
        self, chat_id: Any, invite_link: str, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def send_animation(
        self, chat_id: Any, animation: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None,
        duration: int | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_contact(
        self, chat_id: Any, phone_number: str, first_name: str, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_dice(
        self, chat_id: Any, business_connection_id: str | None = None, message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None, emoji: str | None = None,
        disable_notification: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_game(
        self, chat_id: Any, game_short_name: str, business_connection_id: str | None = None,
        message_thread_id: int | None = None, disable_notification: bool | None = None, protect_content: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_invoice(
        self, chat_id: Any, title: str, description: str, payload: str, currency: str, prices: Any, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_location(
        self, chat_id: Any, latitude: float, longitude: float, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_media_group(
        self, chat_id: Any, media: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None,
        disable_notification: bool | None = None, **kwargs: Any
    ) -> list[Any]: ...
    @suspends("always")
    async def send_poll(
        self, chat_id: Any, question: str, options: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, question_parse_mode: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_sticker(
        self, chat_id: Any, sticker: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, emoji: str | None = None,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_venue(
        self, chat_id: Any, latitude: float, longitude: float, title: str, address: str,
        business_connection_id: str | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_video_note(
        self, chat_id: Any, video_note: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None,
        duration: int | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_voice(
        self, chat_id: Any, voice: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, caption: str | None = None,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def set_chat_administrator_custom_title(
        self, chat_id: Any, user_id: int, custom_title: str, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_chat_description(
        self, chat_id: Any, description: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_chat_menu_button(
        self, chat_id: int | None = None, menu_button: Any = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_chat_permissions(
        self, chat_id: Any, permissions: Any, use_independent_chat_permissions: bool | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_chat_photo(self, chat_id: Any, photo: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def set_chat_sticker_set(
        self, chat_id: Any, sticker_set_name: str, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_chat_title(self, chat_id: Any, title: str, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def set_game_score(
        self, user_id: int, score: int, force: bool | None = None, disable_edit_message: bool | None = None,
        chat_id: int | None = None, message_id: int | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def set_my_commands(
        self, commands: Any, scope: Any = None, language_code: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_my_default_administrator_rights(
        self, rights: Any = None, for_channels: bool | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_passport_data_errors(self, user_id: int, errors: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def set_sticker_position_in_set(
        self, sticker: str, position: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def stop_message_live_location(
        self, business_connection_id: str | None = None, chat_id: Any = None, message_id: int | None = None,
        inline_message_id: str | None = None, reply_markup: Any = None, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def stop_poll(
        self, chat_id: Any, message_id: int, business_connection_id: str | None = None, reply_markup: Any = None,
        request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def unban_chat_member(
        self, chat_id: Any, user_id: int, only_if_banned: bool | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def unban_chat_sender_chat(
        self, chat_id: Any, sender_chat_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def unpin_all_chat_messages(self, chat_id: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def unpin_all_forum_topic_messages(
        self, chat_id: Any, message_thread_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def unpin_chat_message(
        self, chat_id: Any, business_connection_id: str | None = None, message_id: int | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def upload_sticker_file(
        self, user_id: int, sticker: Any, sticker_format: str, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def close_general_forum_topic(self, chat_id: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def edit_general_forum_topic(self, chat_id: Any, name: str, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def hide_general_forum_topic(self, chat_id: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def reopen_general_forum_topic(self, chat_id: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def unhide_general_forum_topic(self, chat_id: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def delete_sticker_set(self, name: str, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def get_my_description(self, language_code: str | None = None, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def get_my_short_description(
        self, language_code: str | None = None, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def set_custom_emoji_sticker_set_thumbnail(
        self, name: str, custom_emoji_id: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_my_description(
        self, description: str | None = None, language_code: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_my_short_description(
        self, short_description: str | None = None, language_code: str | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_sticker_emoji_list(
        self, sticker: str, emoji_list: list[str], request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_sticker_keywords(
        self, sticker: str, keywords: Any = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_sticker_mask_position(
        self, sticker: str, mask_position: Any = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_sticker_set_thumbnail(
        self, name: str, user_id: int, format: str, thumbnail: Any = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_sticker_set_title(self, name: str, title: str, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def get_my_name(self, language_code: str | None = None, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def set_my_name(
        self, name: str | None = None, language_code: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def unpin_all_general_forum_topic_messages(
        self, chat_id: Any, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def copy_messages(
        self, chat_id: Any, from_chat_id: Any, message_ids: Any, message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None, disable_notification: bool | None = None, **kwargs: Any
    ) -> list[Any]: ...
    @suspends("always")
    async def delete_messages(self, chat_id: Any, message_ids: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def forward_messages(
        self, chat_id: Any, from_chat_id: Any, message_ids: Any, message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None, disable_notification: bool | None = None, **kwargs: Any
    ) -> list[Any]: ...
    @suspends("always")
    async def get_user_chat_boosts(self, chat_id: Any, user_id: int, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def set_message_reaction(
        self, chat_id: Any, message_id: int, reaction: Any = None, is_big: bool | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def get_business_connection(self, business_connection_id: str, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def replace_sticker_in_set(
        self, user_id: int, name: str, old_sticker: str, sticker: Any, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def refund_star_payment(
        self, user_id: int, telegram_payment_charge_id: str, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def get_star_transactions(
        self, offset: int | None = None, limit: int | None = None, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def send_paid_media(
        self, chat_id: Any, star_count: int, media: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def create_chat_subscription_invite_link(
        self, chat_id: Any, subscription_period: Any, subscription_price: int, name: str | None = None,
        request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def edit_chat_subscription_invite_link(
        self, chat_id: Any, invite_link: str, name: str | None = None, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def edit_user_star_subscription(
        self, user_id: int, telegram_payment_charge_id: str, is_canceled: bool, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def get_available_gifts(self, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def save_prepared_inline_message(
        self, user_id: int, result: Any, allow_user_chats: bool | None = None, allow_bot_chats: bool | None = None,
        allow_group_chats: bool | None = None, allow_channel_chats: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_gift(
        self, gift_id: str, user_id: int | None = None, chat_id: Any = None, pay_for_upgrade: bool | None = None,
        text: str | None = None, text_parse_mode: str | None = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def set_user_emoji_status(
        self, user_id: int, emoji_status_custom_emoji_id: str | None = None, emoji_status_expiration_date: Any = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def remove_chat_verification(self, chat_id: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def remove_user_verification(self, user_id: int, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def verify_chat(
        self, chat_id: Any, custom_description: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def verify_user(
        self, user_id: int, custom_description: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def convert_gift_to_stars(
        self, business_connection_id: str, owned_gift_id: str, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def delete_business_messages(
        self, business_connection_id: str, message_ids: Any, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def delete_story(
        self, business_connection_id: str, story_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def edit_story(
        self, business_connection_id: str, story_id: int, content: Any, caption: str | None = None,
        parse_mode: str | None = None, caption_entities: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def get_business_account_gifts(
        self, business_connection_id: str, exclude_unsaved: bool | None = None, exclude_saved: bool | None = None,
        exclude_unlimited: bool | None = None, exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def get_business_account_star_balance(
        self, business_connection_id: str, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def gift_premium_subscription(
        self, user_id: int, month_count: int, star_count: int, text: str | None = None,
        text_parse_mode: str | None = None, text_entities: Any = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def post_story(
        self, business_connection_id: str, content: Any, active_period: int, caption: str | None = None,
        parse_mode: str | None = None, caption_entities: Any = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def read_business_message(
        self, business_connection_id: str, chat_id: int, message_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def remove_business_account_profile_photo(
        self, business_connection_id: str, is_public: bool | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_business_account_bio(
        self, business_connection_id: str, bio: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_business_account_gift_settings(
        self, business_connection_id: str, show_gift_button: bool, accepted_gift_types: Any,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_business_account_name(
        self, business_connection_id: str, first_name: str, last_name: str | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_business_account_profile_photo(
        self, business_connection_id: str, photo: Any, is_public: bool | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def set_business_account_username(
        self, business_connection_id: str, username: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def transfer_business_account_stars(
        self, business_connection_id: str, star_count: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def transfer_gift(
        self, business_connection_id: str, owned_gift_id: str, new_owner_chat_id: int, star_count: int | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def upgrade_gift(
        self, business_connection_id: str, owned_gift_id: str, keep_original_details: bool | None = None,
        star_count: int | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def edit_message_checklist(
        self, business_connection_id: str, chat_id: Any, message_id: int, checklist: Any, reply_markup: Any = None,
        request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def get_my_star_balance(self, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def send_checklist(
        self, business_connection_id: str, chat_id: Any, checklist: Any, disable_notification: bool | None = None,
        protect_content: bool | None = None, message_effect_id: str | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def approve_suggested_post(
        self, chat_id: int, message_id: int, send_date: Any = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def decline_suggested_post(
        self, chat_id: int, message_id: int, comment: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def get_chat_gifts(
        self, chat_id: Any, exclude_unsaved: bool | None = None, exclude_saved: bool | None = None,
        exclude_unlimited: bool | None = None, exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def get_user_gifts(
        self, user_id: int, exclude_unlimited: bool | None = None, exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None, exclude_from_blockchain: bool | None = None,
        exclude_unique: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def repost_story(
        self, business_connection_id: str, from_chat_id: int, from_story_id: int, active_period: int,
        post_to_chat_page: bool | None = None, protect_content: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_message_draft(
        self, chat_id: int, draft_id: int, message_thread_id: int | None = None, text: str | None = None,
        parse_mode: str | None = None, entities: Any = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def get_user_profile_audios(
        self, user_id: int, offset: int | None = None, limit: int | None = None, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def remove_my_profile_photo(self, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def set_my_profile_photo(self, photo: Any, request_timeout: int | None = None) -> bool: ...
    @suspends("always")
    async def set_chat_member_tag(
        self, chat_id: Any, user_id: int, tag: str | None = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def get_managed_bot_token(self, user_id: int, request_timeout: int | None = None) -> str: ...
    @suspends("always")
    async def replace_managed_bot_token(self, user_id: int, request_timeout: int | None = None) -> str: ...
    @suspends("always")
    async def save_prepared_keyboard_button(
        self, user_id: int, button: Any, request_timeout: int | None = None
    ) -> Any: ...
    @suspends("always")
    async def answer_guest_query(self, guest_query_id: str, result: Any, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def delete_all_message_reactions(
        self, chat_id: Any, user_id: int | None = None, actor_chat_id: int | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def delete_message_reaction(
        self, chat_id: Any, message_id: int, user_id: int | None = None, actor_chat_id: int | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def get_managed_bot_access_settings(self, user_id: int, request_timeout: int | None = None) -> Any: ...
    @suspends("always")
    async def get_user_personal_chat_messages(
        self, user_id: int, limit: int, request_timeout: int | None = None
    ) -> list[Any]: ...
    @suspends("always")
    async def send_live_photo(
        self, chat_id: Any, live_photo: Any, photo: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def set_managed_bot_access_settings(
        self, user_id: int, is_access_restricted: bool, added_user_ids: Any = None, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def answer_chat_join_request_query(
        self, chat_join_request_query_id: str, result: str, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def send_chat_join_request_web_app(
        self, chat_join_request_query_id: str, web_app_url: str, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def send_rich_message(
        self, chat_id: Any, rich_message: Any, business_connection_id: str | None = None,
        message_thread_id: int | None = None, direct_messages_topic_id: int | None = None,
        disable_notification: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def send_rich_message_draft(
        self, chat_id: int, draft_id: int, rich_message: Any, message_thread_id: int | None = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def delete_ephemeral_message(
        self, chat_id: Any, receiver_user_id: int, ephemeral_message_id: int, request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def edit_ephemeral_message_caption(
        self, chat_id: Any, receiver_user_id: int, ephemeral_message_id: int, caption: str | None = None,
        parse_mode: str | None = None, caption_entities: Any = None, **kwargs: Any
    ) -> bool: ...
    @suspends("always")
    async def edit_ephemeral_message_media(
        self, chat_id: Any, receiver_user_id: int, ephemeral_message_id: int, media: Any, reply_markup: Any = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def edit_ephemeral_message_reply_markup(
        self, chat_id: Any, receiver_user_id: int, ephemeral_message_id: int, reply_markup: Any = None,
        request_timeout: int | None = None
    ) -> bool: ...
    @suspends("always")
    async def edit_ephemeral_message_text(
        self, chat_id: Any, receiver_user_id: int, ephemeral_message_id: int, text: str,
        parse_mode: str | None = None, entities: Any = None, **kwargs: Any
    ) -> bool: ...
